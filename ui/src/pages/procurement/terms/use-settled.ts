// A choice that is shown at once and saved after a short rest or when the field is left: the arrow keys walk through
// the options of a closed list, and not every option on the way is a decision for the log.

import { useEffect, useRef, useState } from "react";

const REST_MS = 400;

/** `save` answers whether the value was taken. */
export function useSettled<T>(saved: T, save: (value: T) => Promise<boolean>) {
  const [draft, setDraft] = useState<{ value: T }>();
  const waiting = useRef<{ value: T; timer: number } | undefined>(undefined);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });

  // Compared as text, since a time of fulfilment is made anew with every answer.
  const known = JSON.stringify(saved);
  useEffect(() => {
    void known;
    if (!waiting.current) setDraft(undefined);
  }, [known]);

  async function settle() {
    const wanted = waiting.current;
    if (!wanted) return;
    window.clearTimeout(wanted.timer);
    waiting.current = undefined;
    if (!(await latest.current(wanted.value))) setDraft(undefined);
  }

  function choose(value: T) {
    setDraft({ value });
    window.clearTimeout(waiting.current?.timer);
    waiting.current = { value, timer: window.setTimeout(() => void settle(), REST_MS) };
  }

  // What was chosen just before the page is left must not be lost.
  useEffect(
    () => () => {
      const wanted = waiting.current;
      if (!wanted) return;
      window.clearTimeout(wanted.timer);
      waiting.current = undefined;
      void latest.current(wanted.value);
    },
    [],
  );

  return { value: draft ? draft.value : saved, choose, settle: () => void settle() };
}
