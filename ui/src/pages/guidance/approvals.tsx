// Tests, approvals and registers that a vendor can point to: what each covers, who must have it, what can be shown and
// where a buyer looks it up.

import { useState } from "react";
import { useOpenAddress } from "../../api/addresses";
import type { ApprovalSchemeView } from "../../api/generated/ApprovalSchemeView";
import { useApprovalSchemes } from "../../api/queries";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import { FindBox, fits } from "./find-box";
import parts from "./parts.module.css";
import { Read } from "./read-text";
import { RequirementLinks } from "./requirement-links";
import { SourceList } from "./source-list";
import { useWanted } from "./use-wanted";

export function Approvals({ wanted }: { wanted: string | undefined }) {
  const { guidance } = useWords();
  const schemes = useApprovalSchemes();
  return (
    <>
      <PageHeading title={guidance.sections.approvals} lead={guidance.about.approvals} />
      <Loaded query={schemes}>{({ schemes }) => <Schemes schemes={schemes} wanted={wanted} />}</Loaded>
    </>
  );
}

function Schemes({ schemes, wanted }: { schemes: ApprovalSchemeView[]; wanted: string | undefined }) {
  const { guidance } = useWords();
  const [query, setQuery] = useState("");
  const shown = schemes.filter(({ name, owner, covers, who_must, evidence }) =>
    fits(query, [name, owner, covers, who_must.text, evidence.text]),
  );
  return (
    <>
      <FindBox
        label={guidance.search.approvals}
        query={query}
        onQuery={setQuery}
        found={guidance.found.approvals(shown.length)}
        none={shown.length === 0}
      >
        {shown.map((scheme) => (
          <Scheme key={scheme.id} scheme={scheme} wanted={scheme.id === wanted} />
        ))}
      </FindBox>
      <p className={parts.note}>{guidance.approvals.note}</p>
    </>
  );
}

function Scheme({ scheme, wanted }: { scheme: ApprovalSchemeView; wanted: boolean }) {
  const { guidance } = useWords();
  const said = guidance.approvals;
  const open = useOpenAddress();
  const place = useWanted<HTMLElement>(wanted);
  const { address } = scheme;
  return (
    <section className={parts.block} aria-labelledby={`scheme-${scheme.id}`} ref={place}>
      <h2 id={`scheme-${scheme.id}`}>{scheme.name}</h2>
      <dl className={parts.pairs}>
        <div>
          <dt>{said.owner}</dt>
          <dd>{scheme.owner}</dd>
        </div>
        <div>
          <dt>{said.covers}</dt>
          <dd>{scheme.covers}</dd>
        </div>
        <div>
          <dt>{said.whoMust}</dt>
          <dd>
            <Read text={scheme.who_must} />
          </dd>
        </div>
        <div>
          <dt>{said.evidence}</dt>
          <dd>
            <Read text={scheme.evidence} />
          </dd>
        </div>
        <div>
          <dt>{said.register}</dt>
          <dd>
            <Read text={scheme.register} />
            {address ? (
              <>
                <br />
                <a
                  href={address}
                  title={guidance.opensBrowser}
                  onClick={(event) => {
                    // The window shows only the program itself; the system's browser takes the address.
                    event.preventDefault();
                    open.mutate(address);
                  }}
                >
                  {address}
                </a>
              </>
            ) : null}
          </dd>
        </div>
      </dl>
      {scheme.requirements.length > 0 ? (
        <details>
          <summary>
            {guidance.requirementsShown(scheme.requirements.length)}
            <span className="kk-hidden">: {scheme.name}</span>
          </summary>
          <RequirementLinks requirements={scheme.requirements} />
        </details>
      ) : null}
      <SourceList sources={scheme.sources} />
    </section>
  );
}
