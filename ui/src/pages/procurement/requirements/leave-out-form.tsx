// Leaving out opens the ground that the norm level demands, right there. It says what is demanded and why, and is
// refused until it is filled in, with the error at the field.

import { Button, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { errorText } from "../../../api/errors";
import type { Deviation } from "../../../api/generated/Deviation";
import type { GroundKind } from "../../../api/generated/GroundKind";
import { useWords } from "../../../locales/words";
import {
  deviationOf,
  GROUND_FIELDS,
  type Ground,
  type GroundField,
  groundOf,
  type Missing,
  missingIn,
} from "./ground";
import styles from "./leave-out-form.module.css";

interface LeaveOutFormProps {
  kind: GroundKind;
  /** How many requirements it is for. */
  count: number;
  before?: Deviation;
  /** Throws when it is refused. */
  onSave: (deviation: Deviation) => Promise<unknown>;
  onCancel: () => void;
}

export function LeaveOutForm({ kind, count, before, onSave, onCancel }: LeaveOutFormProps) {
  const words = useWords();
  const said = words.requirements;
  const [ground, setGround] = useState<Ground>(before?.ground === kind ? groundOf(before) : {});
  const [missing, setMissing] = useState<Missing>({});
  const [refusal, setRefusal] = useState<unknown>();
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const title = useId();
  const intro = useId();

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  }, []);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (saving) return;
    const found = missingIn(kind, ground, words);
    setMissing(found);
    const first = GROUND_FIELDS[kind].find((field) => found[field.name]);
    if (first) {
      form.current?.querySelector<HTMLElement>(`[name="${first.name}"]`)?.focus();
      return;
    }
    setSaving(true);
    try {
      await onSave(deviationOf(kind, ground));
    } catch (error) {
      setRefusal(error);
      setSaving(false);
    }
  }

  function write(field: GroundField, value: string) {
    setGround((all) => ({ ...all, [field.name]: value }));
    setMissing(({ [field.name]: _, ...rest }) => rest);
  }

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-labelledby={title}
      aria-describedby={intro}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.preventDefault();
          onCancel();
        } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
      }}
    >
      <h3 className={styles.title} id={title}>
        {count === 1 ? said.leaveOutTitle : said.leaveOutMany(count)}
      </h3>
      <div id={intro} className={styles.intro}>
        <p>{said.grounds[kind]}</p>
        {count > 1 ? <p>{said.sameGround(count)}</p> : null}
      </div>
      {GROUND_FIELDS[kind].map((field) => {
        const shared = {
          name: field.name,
          label: field.optional
            ? `${said.groundFields[field.name]} (${words.common.optional})`
            : said.groundFields[field.name],
          value: ground[field.name] ?? "",
          error: missing[field.name],
          required: !field.optional,
        };
        return field.kind === "lines" ? (
          <Textfield
            key={field.name}
            {...shared}
            multiline
            rows={3}
            onChange={(event) => write(field, event.target.value)}
          />
        ) : (
          <Textfield
            key={field.name}
            {...shared}
            type={field.kind === "date" ? "date" : "text"}
            onChange={(event) => write(field, event.target.value)}
          />
        );
      })}
      {refusal === undefined ? null : (
        <p role="alert" className={styles.refusal}>
          {errorText(words, refusal)}
        </p>
      )}
      <div className="kk-row">
        <Button type="submit" aria-disabled={saving || undefined}>
          {said.leaveOutSave}
        </Button>
        <Button type="button" variant="tertiary" data-color="neutral" onClick={onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
