// A word of the field with its explanation at hand: shown on hover and on focus, read out as a description, and the word
// itself leads to the same entry in the glossary. Without an entry the word stands as it is.

import { Tooltip } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import type { TermKind } from "../../api/generated/TermKind";
import { useGuidance } from "../../api/queries";
import { href } from "../../router";
import styles from "./explained.module.css";

interface ExplainedProps {
  kind: TermKind;
  /** The id of the entry; for norm levels, roles and the other closed lists it is the id used everywhere. */
  id: string;
  children: ReactNode;
}

export function Explained({ kind, id, children }: ExplainedProps) {
  const terms = useGuidance().data?.terms;
  const found = terms?.find((term) => term.kind === kind && term.id === id);
  if (!found) return <>{children}</>;
  return (
    <Tooltip content={found.explanation}>
      <a className={styles.word} href={href({ page: "guidance", section: "terms", item: found.id })}>
        {children}
      </a>
    </Tooltip>
  );
}
