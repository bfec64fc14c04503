// Writes an own requirement, new or changed. What is missing is said at its field; hints about the wording stand under
// the text while one mends it.

import { Button, Field, Label, Select, Textfield, ValidationMessage } from "@digdir/designsystemet-react";
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { errorText } from "../../../api/errors";
import type { AnswerFormat } from "../../../api/generated/AnswerFormat";
import type { Finding } from "../../../api/generated/Finding";
import type { Named } from "../../../api/generated/Named";
import type { OwnRequirement } from "../../../api/generated/OwnRequirement";
import type { ProcurementRole } from "../../../api/generated/ProcurementRole";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { WordingHints } from "../../../components/wording-hints";
import { useWords } from "../../../locales/words";
import styles from "./own-step.module.css";

export type OwnText = Omit<OwnRequirement, "id">;

const BLANK: OwnText = { title: "", text: "", theme: "", role: "requirement", format: "yes_no", reason: "" };
/** As far as the program lets a name go. */
const TITLE_AT_MOST = 200;

interface OwnFormProps {
  before?: OwnRequirement;
  vocabulary: Vocabulary;
  findings?: Finding[];
  /** Throws when it is refused. */
  onSave: (text: OwnText) => Promise<void>;
  onCancel: () => void;
}

export function OwnForm({ before, vocabulary, findings = [], onSave, onCancel }: OwnFormProps) {
  const words = useWords();
  const said = words.own;
  const form = useRef<HTMLFormElement>(null);
  const heading = useId();
  const [text, setText] = useState<OwnText>(() => {
    if (!before) return BLANK;
    const { id: _, ...known } = before;
    return known;
  });
  const [checked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();

  useEffect(() => {
    form.current?.querySelector<HTMLElement>(before ? "textarea" : "input")?.focus();
  }, [before]);

  const missing = {
    title: text.title.trim() === "" ? said.titleBlank : undefined,
    text: text.text.trim() === "" ? said.textBlank : undefined,
    theme: text.theme === "" ? said.themeBlank : undefined,
  };
  const error: Partial<typeof missing> = checked ? missing : {};
  const set = (part: Partial<OwnText>) => setText((known) => ({ ...known, ...part }));

  async function save(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    setRefusal(undefined);
    const first = (["title", "text", "theme"] as const).find((name) => missing[name]);
    if (first) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    try {
      await onSave({ ...text, title: text.title.trim(), text: text.text.trim(), reason: text.reason.trim() });
    } catch (problem) {
      setRefusal(problem);
    }
  }

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-labelledby={heading}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <h2 className={styles.title} id={heading}>
        {before ? said.editTitle : said.newTitle}
      </h2>
      <Textfield
        name="title"
        label={said.titleField}
        description={said.titleHelp}
        value={text.title}
        maxLength={TITLE_AT_MOST}
        error={error.title}
        required
        onChange={(event) => set({ title: event.target.value })}
      />
      <Textfield
        name="text"
        multiline
        rows={4}
        label={said.textField}
        description={said.textHelp}
        value={text.text}
        error={error.text}
        required
        onChange={(event) => set({ text: event.target.value })}
      />
      {before && before.text === text.text ? (
        <WordingHints findings={findings} requirement={before.id} />
      ) : null}
      <div className={styles.choices}>
        <Choice
          name="theme"
          label={said.theme}
          value={text.theme}
          options={vocabulary.themes}
          error={error.theme}
          first={<option value="">{said.themeMissing}</option>}
          onChange={(theme) => set({ theme })}
        />
        <Choice
          name="role"
          label={said.role}
          value={text.role}
          options={vocabulary.roles}
          onChange={(role) => set({ role: role as ProcurementRole })}
        />
        <Choice
          name="format"
          label={said.format}
          value={text.format}
          options={vocabulary.formats}
          onChange={(format) => set({ format: format as AnswerFormat })}
        />
      </div>
      <Textfield
        name="reason"
        multiline
        rows={2}
        label={`${said.reasonField} (${words.common.optional})`}
        description={said.reasonHelp}
        value={text.reason}
        onChange={(event) => set({ reason: event.target.value })}
      />
      {refusal === undefined ? null : (
        <p role="alert" className={styles.refusal}>
          {errorText(words, refusal)}
        </p>
      )}
      <div className="kk-row">
        <Button type="submit">{before ? said.saveEdit : said.saveNew}</Button>
        <Button type="button" variant="tertiary" data-color="neutral" onClick={onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  options: Named[];
  error?: string;
  first?: ReactNode;
  onChange: (value: string) => void;
}

function Choice({ name, label, value, options, error, first, onChange }: ChoiceProps) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select
        name={name}
        value={value}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {first}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </Select>
      {error ? <ValidationMessage>{error}</ValidationMessage> : null}
    </Field>
  );
}
