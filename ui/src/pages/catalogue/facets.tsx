// The facets: what the hits can be narrowed by, with how many each value would leave. A chosen value stays in sight
// even when nothing has it any more, so that it can be taken away.

import { Button, Checkbox } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { Facet } from "../../api/generated/Facet";
import type { InteroperabilityLayer } from "../../api/generated/InteroperabilityLayer";
import type { Vocabulary } from "../../api/generated/Vocabulary";
import { useWords, type Words } from "../../locales/words";
import styles from "./facets.module.css";
import { FACETS, type FacetKey } from "./search-state";

/** Open from the start; the others when asked for, or when something in them is chosen. */
const OPEN: FacetKey[] = ["sets", "levels"];

interface FacetsProps {
  facets: Facet[];
  chosen: Record<FacetKey, string[]>;
  vocabulary: Vocabulary;
  onChange: (key: FacetKey, values: string[]) => void;
}

export function Facets({ facets, chosen, vocabulary, onChange }: FacetsProps) {
  return (
    <div className={styles.facets}>
      {FACETS.map((key) => (
        <FacetGroup
          key={key}
          facetKey={key}
          facet={facets.find((facet) => facet.key === key)}
          chosen={chosen[key]}
          vocabulary={vocabulary}
          onChange={(values) => onChange(key, values)}
        />
      ))}
    </div>
  );
}

function nameOf(key: FacetKey, id: string, vocabulary: Vocabulary, words: Words): string {
  if (key === "layers") return words.catalogue.layers[id as InteroperabilityLayer] ?? id;
  return vocabulary[key].find((value) => value.id === id)?.name ?? id;
}

interface FacetGroupProps {
  facetKey: FacetKey;
  facet: Facet | undefined;
  chosen: string[];
  vocabulary: Vocabulary;
  onChange: (values: string[]) => void;
}

function FacetGroup({ facetKey, facet, chosen, vocabulary, onChange }: FacetGroupProps) {
  const words = useWords();
  const said = words.catalogue;
  const name = said.facets[facetKey];
  const counts = new Map((facet?.values ?? []).map(({ id, count }) => [id, count]));
  // Only at first: what the person opens or folds afterwards stays so.
  const [open] = useState(OPEN.includes(facetKey) || chosen.length > 0);
  const values = [...counts.keys(), ...chosen.filter((id) => !counts.has(id))];
  if (values.length === 0) return null;
  return (
    <details className={styles.facet} open={open}>
      <summary>
        {name}
        {chosen.length > 0 ? (
          <span className={styles.chosen}> ({words.common.number(chosen.length)})</span>
        ) : null}
      </summary>
      <fieldset className={styles.values}>
        <legend className="kk-hidden">{name}</legend>
        {values.map((id) => (
          <Checkbox
            key={id}
            value={id}
            label={
              <span className={styles.value}>
                <span>{nameOf(facetKey, id, vocabulary, words)}</span>{" "}
                <span className={styles.count}>({words.common.number(counts.get(id) ?? 0)})</span>
              </span>
            }
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
        ))}
      </fieldset>
      {chosen.length > 0 ? (
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={said.clearFacet(name)}
          onClick={() => onChange([])}
        >
          {said.clear}
        </Button>
      ) : null}
    </details>
  );
}
