// The requirements of a procurement as a list by theme, with what is decided and what remains.

import { type RefObject, useMemo } from "react";
import type { Row } from "../../../api/generated/Row";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { GroupedList, type Marks } from "../../../components/grouped-list";
import { useWords } from "../../../locales/words";
import { decisionName } from "./decision-sign";
import { grouped, isAssessed } from "./filter";
import { RowLine } from "./row-line";

interface RequirementListProps {
  rows: Row[];
  vocabulary: Vocabulary;
  open: string | undefined;
  marks: Marks;
  /** The rows are put before the buyer, so what remains is counted. */
  deciding: boolean;
  listRef: RefObject<HTMLDivElement | null>;
  /** The requirement shown beside the list. */
  onOpen: (id: string) => void;
  /** Enter or a click: the person wants to read it. */
  onEnter: (id: string, byKey: boolean) => void;
}

const toneOf = (row: Row) => decisionName(row.decision);

export function RequirementList({ rows, vocabulary, deciding, ...list }: RequirementListProps) {
  const words = useWords();
  const groups = useMemo(
    () =>
      grouped(rows).map(({ theme, rows: within }) => {
        const left = within.filter((row) => !isAssessed(row)).length;
        const note = [words.common.number(within.length)];
        if (deciding) note.push(words.requirements.remaining(left));
        const name = vocabulary.themes.find((one) => one.id === theme)?.name ?? theme;
        return { id: theme, name, note: note.join(" · "), rows: within };
      }),
    [rows, vocabulary, deciding, words],
  );
  return (
    <GroupedList
      {...list}
      groups={groups}
      label={words.requirements.listLabel}
      keysHelp={words.requirements.listKeys}
      tone={toneOf}
      line={(row) => <RowLine row={row} role={roleName(row, vocabulary)} />}
    />
  );
}

function roleName(row: Row, vocabulary: Vocabulary): string {
  return vocabulary.roles.find((role) => role.id === row.role)?.name ?? row.role;
}
