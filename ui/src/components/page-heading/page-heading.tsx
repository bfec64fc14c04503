// The heading of a page. It names the window, and takes the focus after a navigation, so that a screen reader says
// where one has come and the keyboard starts at the top.

import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { createContext, type ReactNode, useContext, useEffect, useRef } from "react";
import { useWords } from "../../locales/words";
import { hasNavigated } from "../../router";
import styles from "./page-heading.module.css";

/** What the window's title names beside the page: the procurement one is in. */
export const WindowPart = createContext<string | undefined>(undefined);

interface PageHeadingProps {
  title: string;
  lead?: ReactNode;
  /** The one primary action, and at most a few others. */
  actions?: ReactNode;
}

export function PageHeading({ title, lead, actions }: PageHeadingProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const part = useContext(WindowPart);
  const named = words.frame.pageTitle(part ? `${title} – ${part}` : title);
  useEffect(() => {
    document.title = named;
  }, [named]);
  useEffect(() => {
    if (hasNavigated()) heading.current?.focus({ preventScroll: true });
    window.scrollTo?.(0, 0);
  }, []);
  return (
    <header className={styles.heading}>
      <div className={styles.words}>
        <Heading level={1} data-size="sm" ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        {lead ? <Paragraph className={styles.lead}>{lead}</Paragraph> : null}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </header>
  );
}
