// Words explained: the program's closed lists in their own order, and the words of the field by the alphabet.

import { useState } from "react";
import type { TermKind } from "../../api/generated/TermKind";
import type { TermView } from "../../api/generated/TermView";
import { PageHeading } from "../../components/page-heading";
import { ORDER } from "../../locales/format";
import { useLanguage, useWords } from "../../locales/words";
import { FindBox, fits } from "./find-box";
import parts from "./parts.module.css";
import { SourceList } from "./source-list";
import { useWanted } from "./use-wanted";

/** What one looks up most stands first. */
const KINDS: TermKind[] = ["field", "norm_level", "role", "responsibility", "confidence", "lifecycle"];

export function Terms({ terms, wanted }: { terms: TermView[]; wanted: string | undefined }) {
  const { guidance } = useWords();
  const language = useLanguage();
  const [query, setQuery] = useState("");
  const shown = terms.filter(({ term, explanation }) => fits(query, [term, explanation]));
  const of = (kind: TermKind) => {
    const found = shown.filter((term) => term.kind === kind);
    return kind === "field" ? found.sort((a, b) => a.term.localeCompare(b.term, ORDER[language])) : found;
  };
  return (
    <>
      <PageHeading title={guidance.sections.terms} lead={guidance.about.terms} />
      <FindBox
        label={guidance.search.terms}
        query={query}
        onQuery={setQuery}
        found={guidance.found.terms(shown.length)}
        none={shown.length === 0}
      >
        {KINDS.filter((kind) => of(kind).length > 0).map((kind) => (
          <section key={kind} className={parts.block} aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>{guidance.terms.kinds[kind]}</h2>
            <dl className={parts.pairs}>
              {of(kind).map((term) => (
                <Explained key={term.id} term={term} wanted={term.id === wanted} />
              ))}
            </dl>
          </section>
        ))}
      </FindBox>
    </>
  );
}

function Explained({ term, wanted }: { term: TermView; wanted: boolean }) {
  const place = useWanted<HTMLDivElement>(wanted);
  return (
    <div ref={place}>
      <dt>{term.term}</dt>
      <dd>
        {term.explanation}
        <SourceList sources={term.sources} />
      </dd>
    </div>
  );
}
