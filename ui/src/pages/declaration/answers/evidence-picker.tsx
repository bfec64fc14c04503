// What backs the answer: the evidence library, what suits the requirement first, and the approvals that could.

import { Checkbox, Search } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { DeclarationRow } from "../../../api/generated/DeclarationRow";
import type { DeclarationRowDetail } from "../../../api/generated/DeclarationRowDetail";
import type { DeclarationView } from "../../../api/generated/DeclarationView";
import type { EvidenceOption } from "../../../api/generated/EvidenceOption";
import styles from "../../../components/panes/detail.module.css";
import { useWords, type Words } from "../../../locales/words";
import { href } from "../../../router";
import own from "./answer-pane.module.css";
import type { Answers } from "./use-answers";

/** With few there is nothing to search for. */
const SEARCH_FROM = 8;
const AT_MOST = 60;

interface EvidencePickerProps {
  view: DeclarationView;
  row: DeclarationRow;
  detail: DeclarationRowDetail;
  answers: Answers;
}

function aboutOption({ evidence }: EvidenceOption, words: Words): string {
  const { item, state, covers_version } = evidence;
  const said = words.products;
  const parts = [
    said.kinds[item.kind],
    item.issuer,
    state === "valid" ? "" : said.states[state],
    item.valid_until ? `${said.validUntil.toLowerCase()} ${words.common.date(item.valid_until)}` : "",
    covers_version ? "" : said.otherVersion,
    item.scope,
  ];
  return parts.filter(Boolean).join(" · ");
}

export function EvidencePicker({ view, row, detail, answers }: EvidencePickerProps) {
  const words = useWords();
  const said = words.declaration;
  const [text, setText] = useState("");
  const chosen = row.answer?.evidence ?? [];
  const gone = chosen.filter((id) => !detail.evidence.some((one) => one.evidence.item.id === id));
  const wanted = text.toLowerCase();
  const matching = detail.evidence.filter(({ evidence: { item } }) =>
    `${item.title} ${item.issuer} ${item.scope}`.toLowerCase().includes(wanted),
  );
  const choose = (id: string, on: boolean) =>
    void answers.give(row, {
      evidence: on ? [...chosen, id] : chosen.filter((other) => other !== id),
    });
  const library = href({ page: "product", id: view.product, part: "evidence" });
  return (
    <section className={styles.section} aria-labelledby="evidence">
      <h3 id="evidence">{said.evidence}</h3>
      {detail.evidence.length >= SEARCH_FROM ? (
        <Search data-size="sm">
          <Search.Input
            aria-label={words.products.searchEvidence}
            placeholder={words.products.searchEvidence}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Search.Clear aria-label={words.requirements.clearSearch} onClick={() => setText("")} />
        </Search>
      ) : null}
      {detail.evidence.length === 0 ? <p className="kk-quiet">{said.noEvidence}</p> : null}
      {detail.evidence.length > 0 && matching.length === 0 ? (
        <p className="kk-quiet">{words.products.noEvidenceMatch}</p>
      ) : null}
      {matching.length + gone.length > 0 ? (
        <fieldset className={own.items}>
          <legend className="kk-hidden">{said.evidence}</legend>
          {gone.map((id) => (
            <Checkbox
              key={id}
              data-size="sm"
              value={id}
              checked
              label={said.evidenceGone(id)}
              onChange={() => choose(id, false)}
            />
          ))}
          {matching.slice(0, AT_MOST).map((option) => (
            <Checkbox
              key={option.evidence.item.id}
              data-size="sm"
              value={option.evidence.item.id}
              checked={chosen.includes(option.evidence.item.id)}
              label={
                <>
                  {option.evidence.item.title}
                  {option.suits ? <span className={own.suits}> – {said.suits}</span> : null}
                </>
              }
              description={aboutOption(option, words)}
              onChange={(event) => choose(option.evidence.item.id, event.target.checked)}
            />
          ))}
        </fieldset>
      ) : null}
      {view.product_known ? <a href={library}>{said.toLibrary}</a> : null}
      {detail.schemes.length > 0 ? (
        <>
          <h3>{said.schemes}</h3>
          <ul className={styles.plain}>
            {detail.schemes.map((scheme) => (
              <li key={scheme.id}>
                <b>{scheme.name}</b> – {scheme.owner}.{" "}
                {scheme.held.length > 0 ? said.schemeHeld : said.schemeNotHeld}.{" "}
                <span className="kk-quiet">{scheme.evidence}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
