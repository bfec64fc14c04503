// The fields of one requirement, in the order of the columns. The table and the cards lay them out; what they do is
// the same.

import { Button } from "@digdir/designsystemet-react";
import { type ReactNode, useState } from "react";
import type { Fulfilment } from "../../../api/generated/Fulfilment";
import type { Row } from "../../../api/generated/Row";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { useWords } from "../../../locales/words";
import { FormatSelect, FulfilmentInput, RoleSelect, WeightInput } from "./fields";
import styles from "./row-fields.module.css";
import { fulfilmentChange, isDate, roleChange, showsWeight } from "./terms-rows";
import { useSettled } from "./use-settled";
import type { SetTerms } from "./use-terms";

export const COLUMNS = ["role", "fulfilment", "documentation", "format", "weight"] as const;
export type Column = (typeof COLUMNS)[number];

export interface RowFieldsProps {
  row: Row;
  vocabulary: Vocabulary;
  set: SetTerms;
  /** Weights of all rows are shown, not only of award criteria. */
  allWeights: boolean;
  /** The panel of this row is open. */
  open: boolean;
  onOpen: () => void;
}

export function useRowFields({
  row,
  vocabulary,
  set,
  allWeights,
  open,
  onOpen,
}: RowFieldsProps): Record<Column, ReactNode> {
  const words = useWords();
  const labelOf = (column: Column) => words.terms.fieldOf(words.terms.columns[column], row.title);
  const role = useSettled(row.role, (wanted) => set([row.id], roleChange(wanted, [row])));
  const format = useSettled(row.format, (wanted) => set([row.id], { kind: "format", format: wanted }));
  return {
    role: (
      <RoleSelect
        label={labelOf("role")}
        roles={vocabulary.roles}
        suggested={row.suggested_role}
        value={role.value}
        onChange={role.choose}
        onBlur={role.settle}
      />
    ),
    fulfilment: <FulfilmentOfRow label={labelOf("fulfilment")} row={row} set={set} />,
    documentation: (
      <DocumentationButton
        label={words.terms.columns.documentation}
        row={row}
        evidence={vocabulary.evidence}
        open={open}
        onOpen={onOpen}
      />
    ),
    format: (
      <FormatSelect
        label={labelOf("format")}
        formats={vocabulary.formats}
        value={format.value}
        onChange={format.choose}
        onBlur={format.settle}
      />
    ),
    weight:
      allWeights || showsWeight(row) ? (
        <WeightInput
          label={labelOf("weight")}
          saved={row.weight}
          onSave={(weight) => void set([row.id], { kind: "weight", weight })}
        />
      ) : null,
  };
}

interface FulfilmentOfRowProps {
  label: string;
  row: Row;
  set: SetTerms;
}

function FulfilmentOfRow({ label, row, set }: FulfilmentOfRowProps) {
  const settled = useSettled(row.fulfilment, (wanted) => set([row.id], fulfilmentChange(wanted)));
  const [half, setHalf] = useState<Fulfilment>();
  const known = JSON.stringify(row.fulfilment);
  const [before, setBefore] = useState(known);
  if (before !== known) {
    setBefore(known);
    setHalf(undefined);
  }
  return (
    <FulfilmentInput
      label={label}
      value={half ?? settled.value}
      onChange={(wanted) => {
        if (wanted.kind === "by" && !isDate(wanted.date)) {
          setHalf(wanted);
          return;
        }
        setHalf(undefined);
        settled.choose(wanted);
      }}
      onBlur={settled.settle}
    />
  );
}

interface DocumentationButtonProps {
  label: string;
  row: Row;
  evidence: Vocabulary["evidence"];
  open: boolean;
  onOpen: () => void;
}

function DocumentationButton({ label, row, evidence, open, onOpen }: DocumentationButtonProps) {
  const words = useWords();
  const names = row.documentation.map((kind) => evidence.find(({ id }) => id === kind)?.name ?? kind);
  const [first, ...others] = names;
  const undocumented = row.role === "absolute_requirement" && names.length === 0;
  return (
    <span className={styles.documentation}>
      <Button
        variant="secondary"
        data-color="neutral"
        className={styles.open}
        title={names.join(", ") || undefined}
        aria-expanded={open}
        data-documentation={row.id}
        onClick={onOpen}
      >
        {/* The name begins with the field and ends with the requirement; what is seen stands whole within it. */}
        <span className="kk-hidden">{words.terms.fieldOf(label, "")}</span>
        <span className={styles.names}>{first ?? words.terms.noDocumentation}</span>
        {others.length > 0 ? <span>{words.terms.andMore(others.length)}</span> : null}
        <span className="kk-hidden">. {[...others, row.title].join(", ")}</span>
      </Button>
      {undocumented ? <span className={styles.warning}>{words.terms.absoluteUndocumented}</span> : null}
    </span>
  );
}
