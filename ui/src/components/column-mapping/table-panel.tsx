// The panel in which a table from outside is read: what it is for, the file, and what is read out of it. It takes the focus
// when it opens and leaves on Escape.

import { Button } from "@digdir/designsystemet-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { errorText } from "../../api/errors";
import { useWords } from "../../locales/words";
import { FileChoice } from "./file-choice";
import styles from "./table-panel.module.css";

interface TablePanelProps {
  title: string;
  lead: string;
  /** The file that is read, once it is. */
  file: string | undefined;
  /** A file is chosen and being read. */
  reading: boolean;
  /** Why it was not read. */
  error: unknown;
  onPick: (path: string) => void;
  onClose: () => void;
  /** What was read, to choose from. */
  children: ReactNode;
}

export function TablePanel(props: TablePanelProps) {
  const words = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      className={styles.panel}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.onClose();
      }}
    >
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} id={id}>
          {props.title}
        </h2>
        <Button variant="tertiary" data-color="neutral" data-size="sm" onClick={props.onClose}>
          {words.common.close}
        </Button>
      </div>
      <p>{props.lead}</p>
      <FileChoice file={props.file} onPick={props.onPick} />
      {props.reading ? <p role="status">{words.common.loading}</p> : null}
      {props.error ? (
        <p role="alert" className={styles.refusal}>
          {errorText(words, props.error)}
        </p>
      ) : null}
      {props.children}
    </section>
  );
}
