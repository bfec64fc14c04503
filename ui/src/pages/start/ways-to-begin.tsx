// The other ways to begin: what one who buys needs first, or what one who supplies needs first; a file someone sent, and
// the shipped example.

import { Heading } from "@digdir/designsystemet-react";
import { CompassIcon, FileImportIcon, FolderPlusIcon, PackageIcon, TasklistIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { pickFile } from "../../api/files";
import type { UserRole } from "../../api/generated/UserRole";
import { useOpeners, useTellError } from "../../api/mutations";
import { useToasts } from "../../components/toasts";
import { useWords } from "../../locales/words";
import { go } from "../../router";
import styles from "./start-page.module.css";

export function WaysToBegin({ role }: { role: UserRole }) {
  const words = useWords();
  const { tell } = useToasts();
  const tellError = useTellError();
  const openers = useOpeners();

  async function openFile() {
    try {
      const path = await pickFile();
      if (path !== null) go({ page: "opened", path });
    } catch (error) {
      tellError(error);
    }
  }

  function openExample() {
    openers.mutate(
      { example: true },
      {
        onSuccess: (view) => {
          tell({ text: words.start.opened(view.header.name) });
          go({ page: "procurement", id: view.id, step: "procurement" });
        },
      },
    );
  }

  const file = (
    <Tile
      key="file"
      sign={<FileImportIcon aria-hidden />}
      title={words.start.open}
      text={words.start.openHelp}
      onClick={() => void openFile()}
    />
  );
  const example = (
    <Tile
      key="example"
      sign={<CompassIcon aria-hidden />}
      title={words.start.example}
      text={words.start.exampleHelp}
      busy={openers.isPending}
      onClick={openExample}
    />
  );
  const express = (
    <Tile
      key="express"
      sign={<TasklistIcon aria-hidden />}
      title={words.start.express}
      text={words.start.expressHelp}
      onClick={() => go({ page: "new", express: true })}
    />
  );
  const declare = (
    <Tile
      key="declare"
      sign={<PackageIcon aria-hidden />}
      title={words.products.declare}
      text={words.opening.declareHelp}
      onClick={() => go({ page: "declare" })}
    />
  );
  const product = (
    <Tile
      key="product"
      sign={<FolderPlusIcon aria-hidden />}
      title={words.products.create}
      text={words.opening.newProductHelp}
      onClick={() => go({ page: "products", create: true })}
    />
  );
  return (
    <section className={styles.ways}>
      <Heading level={2} data-size="2xs">
        {words.start.more}
      </Heading>
      <div className={styles.tiles}>
        {role === "vendor" ? [file, product, example, express] : [express, file, example, declare]}
      </div>
    </section>
  );
}

interface TileProps {
  sign: ReactNode;
  title: string;
  text: string;
  busy?: boolean;
  onClick: () => void;
}

function Tile({ sign, title, text, busy = false, onClick }: TileProps) {
  return (
    <button type="button" className={styles.tile} onClick={onClick} disabled={busy}>
      {sign}
      <span>
        <b>{title}</b>
        <span className="kk-quiet">{text}</span>
      </span>
    </button>
  );
}
