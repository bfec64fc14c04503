// Short messages that do not take the focus: a polite live region at the foot of the window, often with «Angre».
// Messages without danger leave by themselves; the pointer or the focus on them holds them.

import { Button } from "@digdir/designsystemet-react";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "../../locales/words";
import { type Toast, ToastsContext } from "../../state/toasts";
import styles from "./toasts.module.css";

interface Shown extends Toast {
  id: number;
}

const STAY_MS = 9_000;
const AT_MOST = 3;

export function ToastsProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown[]>([]);
  const next = useRef(1);
  const tell = useCallback((toast: Toast) => {
    const id = next.current++;
    setShown((before) =>
      [...before.filter((other) => other.text !== toast.text), { ...toast, id }].slice(-AT_MOST),
    );
  }, []);
  const dismiss = useCallback((id: number) => {
    setShown((before) => before.filter((toast) => toast.id !== id));
  }, []);
  const value = useMemo(() => ({ tell }), [tell]);
  return (
    <ToastsContext value={value}>
      {children}
      <Toasts shown={shown} dismiss={dismiss} />
    </ToastsContext>
  );
}

function Toasts({ shown, dismiss }: { shown: Shown[]; dismiss: (id: number) => void }) {
  const words = useWords();
  return (
    <section className={styles.region} aria-label={words.frame.messages} data-messages>
      <div role="status" aria-live="polite" aria-relevant="additions" className={styles.list}>
        {shown.map((toast) => (
          <ToastLine key={toast.id} toast={toast} dismiss={dismiss} />
        ))}
      </div>
    </section>
  );
}

function ToastLine({ toast, dismiss }: { toast: Shown; dismiss: (id: number) => void }) {
  const words = useWords();
  const [held, setHeld] = useState(false);
  const danger = toast.tone === "danger";
  useEffect(() => {
    if (danger || held) return;
    const timer = window.setTimeout(() => dismiss(toast.id), STAY_MS);
    return () => window.clearTimeout(timer);
  }, [danger, held, dismiss, toast.id]);
  return (
    // The pointer only holds the message longer; nothing can be done by it that the buttons do not do.
    // biome-ignore lint/a11y/noStaticElementInteractions: a message is no control; only its buttons are.
    <div
      className={styles.toast}
      data-tone={toast.tone ?? "neutral"}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{toast.text}</span>
      {toast.action ? (
        <Button
          variant="secondary"
          data-color="neutral"
          data-size="sm"
          onClick={() => {
            toast.action?.run();
            dismiss(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      ) : null}
      <Button
        variant="tertiary"
        data-color="neutral"
        data-size="sm"
        icon
        aria-label={words.frame.dismiss}
        onClick={() => dismiss(toast.id)}
      >
        <span aria-hidden>×</span>
      </Button>
    </div>
  );
}
