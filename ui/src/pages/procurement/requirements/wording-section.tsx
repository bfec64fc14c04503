// The text as it will stand in the tender, changed in place; the original and the difference are one click away.

import { Button, Textfield, ToggleGroup } from "@digdir/designsystemet-react";
import { useEffect, useId, useRef, useState } from "react";
import { errorText } from "../../../api/errors";
import type { Language } from "../../../api/generated/Language";
import type { Row } from "../../../api/generated/Row";
import { useChange } from "../../../api/mutations";
import { useControl } from "../../../api/queries";
import { Difference, wordDiff } from "../../../components/difference";
import { LanguageMark } from "../../../components/language-mark";
import styles from "../../../components/panes/detail.module.css";
import { WordingHints } from "../../../components/wording-hints";
import { useWords } from "../../../locales/words";

const WORDINGS = ["now", "original", "difference"] as const;
type Wording = (typeof WORDINGS)[number];

interface WordingSectionProps {
  id: string;
  row: Row;
  /** Language of the documents. */
  language: Language;
}

export function WordingSection({ id, row, language }: WordingSectionProps) {
  const words = useWords();
  const said = words.requirements;
  const control = useControl(id);
  const { change } = useChange(id);
  const [editing, setEditing] = useState(false);
  const [wording, setWording] = useState<Wording>("now");
  const edit = useRef<HTMLButtonElement>(null);
  const heading = useId();
  const changed = row.original !== null;

  function stop() {
    setEditing(false);
    window.requestAnimationFrame(() => edit.current?.focus());
  }

  async function restore() {
    setWording("now");
    await change({ change: "adapt", requirement: row.id, text: null }, { said: said.textRestored });
    edit.current?.focus();
  }

  if (editing) {
    return (
      <section className={styles.section} aria-labelledby={heading}>
        <h3 id={heading}>{said.text}</h3>
        <WordingForm
          row={row}
          onSave={async (text) => {
            // The original written again is no wording of the buyer's own.
            const own = text === row.original ? null : text;
            await change(
              { change: "adapt", requirement: row.id, text: own },
              { said: said.textSaved, quiet: true },
            );
            setWording("now");
            stop();
          }}
          onCancel={stop}
        />
      </section>
    );
  }
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading}>
        {said.text} {changed ? <span className={styles.adapted}>({said.adapted})</span> : null}{" "}
        <LanguageMark shown={row.text_language} wanted={language} />
      </h3>
      {changed ? (
        <ToggleGroup
          aria-label={said.wording}
          className={styles.toggles}
          data-size="sm"
          value={wording}
          onChange={(value) => setWording(WORDINGS.find((one) => one === value) ?? "now")}
        >
          {WORDINGS.map((one) => (
            <ToggleGroup.Item key={one} value={one}>
              {said.wordings[one]}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      ) : null}
      <blockquote className={styles.text} lang={row.text_language}>
        {changed && wording === "difference" ? (
          <Difference parts={wordDiff(row.original ?? "", row.text)} />
        ) : changed && wording === "original" ? (
          row.original
        ) : (
          row.text
        )}
      </blockquote>
      {changed ? <WordingHints findings={control.data?.findings ?? []} requirement={row.id} /> : null}
      <div className="kk-row">
        <Button
          ref={edit}
          variant="secondary"
          data-color="neutral"
          data-size="sm"
          onClick={() => setEditing(true)}
        >
          {said.editText}
        </Button>
        {changed ? (
          <Button variant="tertiary" data-size="sm" onClick={() => void restore()}>
            {said.restoreText}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

interface WordingFormProps {
  row: Row;
  /** Throws when the text is refused. */
  onSave: (text: string) => Promise<void>;
  onCancel: () => void;
}

function WordingForm({ row, onSave, onCancel }: WordingFormProps) {
  const words = useWords();
  const [text, setText] = useState(row.text);
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  async function save() {
    const wanted = text.trim();
    if (wanted === "") {
      setProblem(words.requirements.textMissing);
      field.current?.focus();
      return;
    }
    if (wanted === row.text) {
      onCancel();
      return;
    }
    try {
      await onSave(wanted);
    } catch (error) {
      setProblem(errorText(words, error));
    }
  }

  return (
    <form
      className="kk-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.preventDefault();
          onCancel();
        } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void save();
        }
      }}
    >
      <Textfield
        // The component passes its ref on to whichever element it draws.
        ref={field as React.RefObject<never>}
        multiline
        rows={7}
        lang={row.text_language}
        label={words.requirements.textField}
        value={text}
        error={problem}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(undefined);
        }}
      />
      <div className="kk-row">
        <Button type="submit" data-size="sm">
          {words.common.save}
        </Button>
        <Button type="button" variant="tertiary" data-color="neutral" data-size="sm" onClick={onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
