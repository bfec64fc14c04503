// The register abroad and the number there: two fields that make sense together only, so they are saved together.

import { Textfield } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { errorText } from "../../api/errors";
import type { SupplierFields } from "../../api/generated/SupplierFields";
import { useWords } from "../../locales/words";
import styles from "./product-page.module.css";

interface ForeignIdentifierProps {
  scheme: string;
  value: string;
  /** Throws when it is refused. */
  save: (part: Partial<SupplierFields>) => Promise<unknown>;
}

export function ForeignIdentifier({ scheme, value, save }: ForeignIdentifierProps) {
  const words = useWords();
  const said = words.products;
  const [typed, setTyped] = useState({ scheme, value });
  const [problem, setProblem] = useState<string>();

  useEffect(() => setTyped({ scheme, value }), [scheme, value]);

  async function leave() {
    const wanted = { scheme: typed.scheme.trim(), value: typed.value.trim() };
    const half = (wanted.scheme === "") !== (wanted.value === "");
    setProblem(undefined);
    if (wanted.scheme === scheme && wanted.value === value) return;
    if (half) {
      setProblem(said.foreignNeedsBoth);
      return;
    }
    try {
      await save({ foreign_scheme: wanted.scheme, foreign_value: wanted.value });
    } catch (error) {
      setProblem(errorText(words, error));
    }
  }

  return (
    <fieldset
      className={styles.group}
      onBlur={(event) => {
        // From one of the two to the other nothing is finished yet.
        if (!event.currentTarget.contains(event.relatedTarget)) void leave();
      }}
    >
      <legend className={styles.title}>
        {said.foreign} <span className="kk-quiet">({words.common.optional})</span>
      </legend>
      <div className={styles.pair}>
        <Textfield
          label={said.foreignScheme}
          description={said.foreignSchemeHelp}
          value={typed.scheme}
          error={problem && typed.scheme.trim() === "" ? problem : undefined}
          onChange={(event) => setTyped({ ...typed, scheme: event.target.value })}
        />
        <Textfield
          label={said.foreignValue}
          value={typed.value}
          error={problem && typed.scheme.trim() !== "" ? problem : undefined}
          onChange={(event) => setTyped({ ...typed, value: event.target.value })}
        />
      </div>
    </fieldset>
  );
}
