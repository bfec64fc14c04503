// The inputs of Rolle og svar, each of one value, used by the rows and by the bar for many rows at once.

import { Input, Select } from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import type { AnswerFormat } from "../../../api/generated/AnswerFormat";
import type { Fulfilment } from "../../../api/generated/Fulfilment";
import type { ProcurementRole } from "../../../api/generated/ProcurementRole";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { useWords } from "../../../locales/words";
import styles from "./fields.module.css";
import { isDate, readWeight } from "./terms-rows";

interface FieldProps<T> {
  label: string;
  value: T;
  onChange: (value: T) => void;
  onBlur?: () => void;
}

interface RoleSelectProps extends FieldProps<ProcurementRole> {
  roles: Vocabulary["roles"];
  suggested?: ProcurementRole;
}

export function RoleSelect({ label, value, onChange, onBlur, roles, suggested }: RoleSelectProps) {
  const words = useWords();
  const hintId = useId();
  const suggestedName = roles.find(({ id }) => id === suggested)?.name;
  return (
    <span className={styles.stacked}>
      <Select
        aria-label={label}
        aria-describedby={suggestedName ? hintId : undefined}
        className={styles.select}
        value={value}
        onChange={(event) => onChange(event.target.value as ProcurementRole)}
        onBlur={onBlur}
      >
        {roles.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {/* The closed list has no room for more than the name; the line beneath tells that it is as suggested. */}
            {id === suggested && id !== value ? words.terms.suggested(name) : name}
          </Select.Option>
        ))}
      </Select>
      {suggestedName ? (
        <span id={hintId} className={styles.hint}>
          {suggested === value ? words.terms.asSuggested : words.terms.otherSuggested(suggestedName)}
        </span>
      ) : null}
    </span>
  );
}

interface FormatSelectProps extends FieldProps<AnswerFormat> {
  formats: Vocabulary["formats"];
}

export function FormatSelect({ label, value, onChange, onBlur, formats }: FormatSelectProps) {
  return (
    <Select
      aria-label={label}
      className={styles.select}
      value={value}
      onChange={(event) => onChange(event.target.value as AnswerFormat)}
      onBlur={onBlur}
    >
      {formats.map(({ id, name }) => (
        <Select.Option key={id} value={id}>
          {name}
        </Select.Option>
      ))}
    </Select>
  );
}

const KINDS = ["at_tender", "at_delivery", "by", "during_contract"] as const;

/** «Senest på en dato» opens a date; until it is one, the value is not whole and the caller must not save it. */
export function FulfilmentInput({ label, value, onChange, onBlur }: FieldProps<Fulfilment>) {
  const words = useWords();
  const said = words.terms;
  const errorId = useId();
  const [left, setLeft] = useState(false);
  const wrong = left && value.kind === "by" && !isDate(value.date);
  return (
    <span className={styles.stacked}>
      <Select
        aria-label={label}
        className={styles.select}
        value={value.kind}
        onChange={(event) => {
          const kind = KINDS.find((one) => one === event.target.value) ?? "at_delivery";
          setLeft(false);
          onChange(kind === "by" ? { kind, date: "" } : { kind });
        }}
        onBlur={onBlur}
      >
        {KINDS.map((kind) => (
          <Select.Option key={kind} value={kind}>
            {said.fulfilments[kind]}
          </Select.Option>
        ))}
      </Select>
      {value.kind === "by" ? (
        <>
          <Input
            type="date"
            aria-label={`${label}. ${said.byDate}`}
            aria-invalid={wrong || undefined}
            aria-describedby={wrong ? errorId : undefined}
            className={styles.date}
            value={value.date}
            onChange={(event) => onChange({ kind: "by", date: event.target.value })}
            onBlur={() => {
              setLeft(true);
              onBlur?.();
            }}
          />
          {wrong ? (
            <span id={errorId} className={styles.error}>
              {said.dateMissing}
            </span>
          ) : null}
        </>
      ) : null}
    </span>
  );
}

interface WeightInputProps {
  label: string;
  /** As it was last saved. */
  saved: number | null;
  onSave: (weight: number | null) => void;
}

/** Saved when it is left or on Enter; what is no weight stays in the field with its error. */
export function WeightInput({ label, saved, onSave }: WeightInputProps) {
  const words = useWords();
  const errorId = useId();
  const [typed, setTyped] = useState<string>();
  const [known, setKnown] = useState(saved);
  const [wrong, setWrong] = useState(false);
  if (known !== saved) {
    setKnown(saved);
    setTyped(undefined);
    setWrong(false);
  }
  function write() {
    if (typed === undefined) return;
    const weight = readWeight(typed);
    setWrong(weight === undefined);
    if (weight === undefined) return;
    setTyped(weight === saved ? undefined : typed);
    if (weight !== saved) onSave(weight);
  }
  return (
    <span className={styles.stacked}>
      <Input
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? errorId : undefined}
        className={styles.weight}
        value={typed ?? saved?.toString() ?? ""}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={write}
        onKeyDown={(event) => event.key === "Enter" && write()}
      />
      {wrong ? (
        <span id={errorId} className={styles.error}>
          {words.terms.weightWrong}
        </span>
      ) : null}
    </span>
  );
}
