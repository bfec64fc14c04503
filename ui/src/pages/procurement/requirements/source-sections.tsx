// Where a requirement comes from, what it touches elsewhere, and what was decided about it before.

import { Button } from "@digdir/designsystemet-react";
import { ExternalLinkIcon } from "@navikt/aksel-icons";
import { useOpenAddress } from "../../../api/addresses";
import type { LogLine } from "../../../api/generated/LogLine";
import type { RelatedView } from "../../../api/generated/RelatedView";
import type { RequirementView } from "../../../api/generated/RequirementView";
import type { SourceView } from "../../../api/generated/SourceView";
import { ConfidenceMark } from "../../../components/confidence-mark";
import { Frameworks } from "../../../components/frameworks";
import { ImportedNumber } from "../../../components/imported-number";
import styles from "../../../components/panes/detail.module.css";
import { useWords } from "../../../locales/words";
import { href } from "../../../router";
import { Section } from "./section";

export function SourceSection({ requirement }: { requirement: RequirementView }) {
  const words = useWords();
  const said = words.requirements;
  return (
    <Section title={said.source}>
      <ImportedNumber imported={requirement.imported_number} />
      <ul className={styles.plain}>
        {requirement.sources.map((source) => (
          <Source key={`${source.document} ${source.place}`} source={source} />
        ))}
      </ul>
      {requirement.legal_basis.length > 0 ? (
        <p>
          <b>{said.legalBasis}:</b> {requirement.legal_basis.join("; ")}
        </p>
      ) : null}
      <p>
        <a href={href({ page: "catalogue", requirement: requirement.id })}>{said.inCatalogue}</a>
      </p>
    </Section>
  );
}

function Source({ source }: { source: SourceView }) {
  const words = useWords();
  const said = words.requirements;
  const open = useOpenAddress();
  const { address } = source;
  return (
    <li className={styles.source}>
      <p>
        <b>{source.document}</b>
        {source.edition ? `, ${source.edition}` : ""}. {source.publisher}.
      </p>
      <p>
        {said.place}: {source.place}
      </p>
      <p className="kk-quiet">
        {said.readOn(words.common.date(source.read_on))} · {words.common.confidences[source.confidence]}{" "}
        <ConfidenceMark confidence={source.confidence} />
      </p>
      {source.confidence === "verified" ? null : (
        <p className="kk-quiet">{words.common.checkAgainstSourceWhy}</p>
      )}
      {address ? (
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={said.openSourceOf(source.document)}
          onClick={() => open.mutate(address)}
        >
          <ExternalLinkIcon aria-hidden />
          {said.openSource}
        </Button>
      ) : null}
    </li>
  );
}

interface RelatedProps {
  requirement: RequirementView;
  onOpen: (id: string) => void;
}

/** Requirements that make the same demand, frameworks it corresponds to, and others worth seeing. */
export function RelatedSection({ requirement, onOpen }: RelatedProps) {
  const said = useWords().requirements;
  return (
    <>
      {requirement.approval_schemes.length > 0 ? (
        <Section title={said.approvalSchemes}>
          <ul className={styles.plain}>
            {requirement.approval_schemes.map(({ id, title }) => (
              <li key={id}>
                <a href={href({ page: "guidance", section: "approvals", item: id })}>{title}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <LinkedRequirements title={said.sameDemand} of={requirement.same_demand} onOpen={onOpen} />
      {requirement.frameworks.length > 0 ? (
        <Section title={said.frameworks}>
          <Frameworks of={requirement.frameworks} className={styles.plain} />
        </Section>
      ) : null}
      <LinkedRequirements title={said.related} of={requirement.related} onOpen={onOpen} />
    </>
  );
}

interface LinkedProps {
  title: string;
  of: RelatedView[];
  onOpen: (id: string) => void;
}

function LinkedRequirements({ title, of, onOpen }: LinkedProps) {
  if (of.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.plain}>
        {of.map((other) => (
          <li key={other.id}>
            <Button
              variant="tertiary"
              data-size="sm"
              className={styles.related}
              onClick={() => onOpen(other.id)}
            >
              {other.title}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function HistorySection({ history }: { history: LogLine[] }) {
  const words = useWords();
  const said = words.requirements;
  return (
    <Section title={said.history}>
      {history.length === 0 ? <p className="kk-quiet">{said.noHistory}</p> : null}
      <ol className={styles.plain}>
        {history
          .map((line, index) => ({ line, key: `${line.at} ${index}` }))
          .reverse()
          .map(({ line, key }) => (
            <li key={key}>
              <span className="kk-quiet">
                {words.common.dayAndTime(line.at)} · {line.who || said.unsigned} ·{" "}
                {words.common.changes[line.kind]}
              </span>
              {line.detail ? <p>{line.detail}</p> : null}
            </li>
          ))}
      </ol>
    </Section>
  );
}
