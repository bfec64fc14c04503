// The ways to begin beside «Ny anskaffelse»: the express list, a file someone sent, the shipped example.

import { Heading } from "@digdir/designsystemet-react";
import { CompassIcon, FileImportIcon, TasklistIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { pickFile } from "../../api/files";
import type { ProcurementView } from "../../api/generated/ProcurementView";
import { useOpeners, useTellError } from "../../api/mutations";
import { useToasts } from "../../components/toasts";
import { useWords } from "../../locales/words";
import { go } from "../../router";
import styles from "./start-page.module.css";

export function WaysToBegin() {
  const words = useWords();
  const { tell } = useToasts();
  const tellError = useTellError();
  const openers = useOpeners();

  function enter(view: ProcurementView) {
    tell({ text: words.start.opened(view.header.name) });
    go({ page: "procurement", id: view.id, step: "procurement" });
  }

  async function openFile() {
    try {
      const path = await pickFile();
      if (path !== null) openers.mutate({ path }, { onSuccess: enter });
    } catch (error) {
      tellError(error);
    }
  }

  return (
    <section className={styles.ways}>
      <Heading level={2} data-size="2xs">
        {words.start.more}
      </Heading>
      <div className={styles.tiles}>
        <Tile
          sign={<TasklistIcon aria-hidden />}
          title={words.start.express}
          text={words.start.expressHelp}
          onClick={() => go({ page: "new", express: true })}
        />
        <Tile
          sign={<FileImportIcon aria-hidden />}
          title={words.start.open}
          text={words.start.openHelp}
          busy={openers.isPending}
          onClick={() => void openFile()}
        />
        <Tile
          sign={<CompassIcon aria-hidden />}
          title={words.start.example}
          text={words.start.exampleHelp}
          busy={openers.isPending}
          onClick={() => openers.mutate({ example: true }, { onSuccess: enter })}
        />
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
