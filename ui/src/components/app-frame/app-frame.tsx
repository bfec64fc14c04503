// The frame around every page: skip link, the rail with the parts of the program, the place for the page.

import { SkipLink } from "@digdir/designsystemet-react";
import {
  BooksIcon,
  CogIcon,
  CompassIcon,
  FolderIcon,
  PackageIcon,
  QuestionmarkCircleIcon,
  TableIcon,
} from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import icon from "../../assets/icon.svg";
import { useWords } from "../../locales/words";
import { href, type Route, useRoute } from "../../router";
import { ShortcutDialog } from "../shortcut-dialog";
import styles from "./app-frame.module.css";
import { KeyboardSign } from "./keyboard-sign";

export function AppFrame({ children }: { children: ReactNode }) {
  const words = useWords();
  const { page } = useRoute();
  const inProcurements = page === "start" || page === "new" || page === "procurement";
  const inProducts = ["products", "product", "declare", "declaration"].includes(page);
  return (
    <div className={styles.frame}>
      <SkipLink
        href="#main"
        onClick={(event) => {
          // The address after «#» is the router's; the focus is moved by hand.
          event.preventDefault();
          document.getElementById("main")?.focus();
        }}
      >
        {words.frame.skipLink}
      </SkipLink>
      <nav className={styles.rail} aria-label={words.frame.rail}>
        <img className={styles.mark} src={icon} alt="" width="40" height="40" />
        <RailLink to={{ page: "start" }} current={inProcurements} sign={<FolderIcon aria-hidden />}>
          {words.frame.procurements}
        </RailLink>
        <RailLink to={{ page: "catalogue" }} current={page === "catalogue"} sign={<BooksIcon aria-hidden />}>
          {words.frame.catalogue}
        </RailLink>
        <RailLink to={{ page: "products" }} current={inProducts} sign={<PackageIcon aria-hidden />}>
          {words.frame.products}
        </RailLink>
        <RailLink
          to={{ page: "evaluations" }}
          current={page === "evaluations" || page === "new-evaluation" || page === "evaluation"}
          sign={<TableIcon aria-hidden />}
        >
          {words.frame.evaluations}
        </RailLink>
        <RailLink to={{ page: "guidance" }} current={page === "guidance"} sign={<CompassIcon aria-hidden />}>
          {words.frame.guidance}
        </RailLink>
        <span className={styles.gap} />
        <button
          type="button"
          className={styles.item}
          onClick={() => {
            const dialog = document.getElementById("shortcuts");
            if (dialog instanceof HTMLDialogElement) dialog.showModal();
          }}
        >
          <KeyboardSign />
          <span>{words.frame.shortcuts}</span>
        </button>
        <RailLink
          to={{ page: "help" }}
          current={page === "help"}
          sign={<QuestionmarkCircleIcon aria-hidden />}
        >
          {words.frame.help}
        </RailLink>
        <RailLink to={{ page: "settings" }} current={page === "settings"} sign={<CogIcon aria-hidden />}>
          {words.frame.settings}
        </RailLink>
      </nav>
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <ShortcutDialog />
    </div>
  );
}

interface RailLinkProps {
  to: Route;
  current: boolean;
  sign: ReactNode;
  children: ReactNode;
}

function RailLink({ to, current, sign, children }: RailLinkProps) {
  return (
    <a className={styles.item} href={href(to)} aria-current={current ? "page" : undefined}>
      {sign}
      <span>{children}</span>
    </a>
  );
}
