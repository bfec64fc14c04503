// A text field that saves itself: when it is left, and after a pause in typing. A refusal stands under the field and
// what was typed stays, so that it can be mended.

import { Textfield } from "@digdir/designsystemet-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { errorText } from "../../api/errors";
import { useWords } from "../../locales/words";
import { fieldSize } from "../field-size";
import styles from "../field-size/field-size.module.css";

const PAUSE_MS = 1_000;

interface AutosaveFieldProps {
  label: ReactNode;
  description?: ReactNode;
  /** As it was last saved; another value from outside (undo) replaces what stands in the field. */
  saved: string;
  /** Throws when the value is refused. */
  save: (value: string) => Promise<unknown>;
  /** Whether a half-typed value may be saved; where it may not, only leaving the field saves. */
  whileTyping?: (value: string) => boolean;
  multiline?: boolean;
  required?: boolean;
  inputMode?: "text" | "numeric";
  autoComplete?: string;
  /** How many characters the field should look made for. */
  size?: number;
}

export function AutosaveField({
  label,
  description,
  saved,
  save,
  whileTyping = () => true,
  multiline = false,
  size,
  ...rest
}: AutosaveFieldProps) {
  const words = useWords();
  const [value, setValue] = useState(saved);
  const [refusal, setRefusal] = useState<unknown>();
  const known = useRef(saved);
  const pause = useRef<number | undefined>(undefined);
  const latest = useRef(save);

  useEffect(() => {
    latest.current = save;
  });

  useEffect(() => {
    if (saved === known.current) return;
    known.current = saved;
    // The program trims; a space typed before the next word must not be taken from under the fingers.
    setValue((typed) => (typed.trim() === saved.trim() ? typed : saved));
    setRefusal(undefined);
  }, [saved]);

  async function write(wanted: string, leaving: boolean) {
    window.clearTimeout(pause.current);
    if (wanted.trim() === known.current.trim()) {
      setRefusal(undefined);
      if (leaving) setValue(known.current);
      return;
    }
    try {
      const before = known.current;
      known.current = wanted;
      try {
        await latest.current(wanted);
      } catch (error) {
        known.current = before;
        throw error;
      }
      setRefusal(undefined);
    } catch (error) {
      if (leaving) setRefusal(error);
    }
  }

  // What was typed just before the page is left must not be lost.
  const unsaved = useRef<() => void>(() => undefined);
  unsaved.current = () => {
    window.clearTimeout(pause.current);
    if (value.trim() !== known.current.trim() && refusal === undefined)
      void latest.current(value).catch(() => undefined);
  };
  useEffect(() => () => unsaved.current(), []);

  function typed(wanted: string) {
    setValue(wanted);
    window.clearTimeout(pause.current);
    if (whileTyping(wanted)) pause.current = window.setTimeout(() => void write(wanted, false), PAUSE_MS);
  }

  const shared = {
    ...rest,
    label,
    description,
    value,
    error: refusal === undefined ? undefined : errorText(words, refusal),
    className: styles.field,
    style: size ? fieldSize(size) : undefined,
    onBlur: () => void write(value, true),
  };
  return multiline ? (
    <Textfield {...shared} multiline rows={4} onChange={(event) => typed(event.target.value)} />
  ) : (
    <Textfield {...shared} onChange={(event) => typed(event.target.value)} />
  );
}
