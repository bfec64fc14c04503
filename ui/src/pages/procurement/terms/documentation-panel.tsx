// What the supplier must enclose, chosen among the kinds of evidence, right under the requirement it is about. Nothing
// is changed before «Bruk», so that one thought becomes one line in the log.

import { Button, Checkbox, Fieldset } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { useWords } from "../../../locales/words";
import styles from "./documentation-panel.module.css";

interface DocumentationPanelProps {
  legend: string;
  evidence: Vocabulary["evidence"];
  chosen: string[];
  onUse: (documentation: string[]) => void;
  onReset: () => void;
  onClose: () => void;
}

export function DocumentationPanel({
  legend,
  evidence,
  chosen,
  onUse,
  onReset,
  onClose,
}: DocumentationPanelProps) {
  const words = useWords();
  const [draft, setDraft] = useState<ReadonlySet<string>>(new Set(chosen));
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>("input")?.focus();
  }, []);

  function put(id: string, on: boolean) {
    const after = new Set(draft);
    if (on) after.add(id);
    else after.delete(id);
    setDraft(after);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a second way to the button «Avbryt» inside.
    <div
      ref={panel}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <Fieldset>
        <Fieldset.Legend>{legend}</Fieldset.Legend>
        <Fieldset.Description>{words.terms.documentationHelp}</Fieldset.Description>
        <div className={styles.choices}>
          {evidence.map(({ id, name, help }) => (
            <Checkbox
              key={id}
              label={
                <span className={styles.name} title={help || undefined}>
                  {name}
                </span>
              }
              value={id}
              checked={draft.has(id)}
              onChange={(event) => put(id, event.target.checked)}
            />
          ))}
        </div>
      </Fieldset>
      <div className="kk-row">
        <Button onClick={() => onUse(evidence.map(({ id }) => id).filter((id) => draft.has(id)))}>
          {words.terms.useDocumentation}
        </Button>
        <Button variant="secondary" onClick={onReset}>
          {words.terms.reset}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {words.common.cancel}
        </Button>
      </div>
    </div>
  );
}
