// One item of the evidence library: what it is, whether it holds, what it covers, and the checksum of its file.

import { Button } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import type { EvidenceView } from "../../api/generated/EvidenceView";
import { StateBadge } from "../../components/state-badge";
import { useWords } from "../../locales/words";
import styles from "./evidence-part.module.css";

const TONES = { not_yet_valid: "info", valid: "success", expiring: "warning", expired: "danger" } as const;

interface EvidenceCardProps {
  evidence: EvidenceView;
  onEdit: () => void;
  onRemove: () => void;
}

export function EvidenceCard({ evidence, onEdit, onRemove }: EvidenceCardProps) {
  const words = useWords();
  const said = words.products;
  const { item, state, days_left, covers_version, scheme_name, file_known, used } = evidence;
  const left =
    days_left === null || state === "valid" || state === "not_yet_valid"
      ? ""
      : ` – ${days_left < 0 ? said.daysSince(-days_left) : said.daysLeft(days_left)}`;
  const device = [item.device_class, item.notified_body].filter(Boolean).join(", ");
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.title}>{item.title}</h2>
        <span className={styles.kind}>{said.kinds[item.kind]}</span>
        <StateBadge tone={TONES[state]}>
          {said.states[state]}
          {left}
        </StateBadge>
        {covers_version ? null : <StateBadge tone="warning">{said.otherVersion}</StateBadge>}
      </div>
      <div className={styles.tools}>
        <Button variant="tertiary" data-size="sm" aria-label={said.editOf(item.title)} onClick={onEdit}>
          {words.common.edit}
        </Button>
        <Button
          variant="tertiary"
          data-color="neutral"
          data-size="sm"
          aria-label={said.removeOf(item.title)}
          onClick={onRemove}
        >
          {words.common.remove}
        </Button>
      </div>
      <dl className={styles.facts}>
        <Fact name={said.issuer}>{item.issuer}</Fact>
        <Fact name={said.scheme}>{scheme_name}</Fact>
        <Fact name={said.reference}>{item.reference}</Fact>
        <Fact name={said.device}>{device}</Fact>
        <Fact name={said.versions}>
          {item.versions.length > 0 ? item.versions.join(", ") : said.allVersions}
        </Fact>
        <Fact name={said.validFrom}>{item.valid_from ? words.common.date(item.valid_from) : ""}</Fact>
        <Fact name={said.validUntil}>
          {item.valid_until ? words.common.date(item.valid_until) : said.noEnd}
        </Fact>
        <Fact name={said.seenAt}>{item.address}</Fact>
        <Fact name={said.scope} whole>
          {item.scope}
        </Fact>
        {item.file_name ? (
          <Fact name={said.file} whole>
            {item.file_name}
            {item.sha256 ? (
              <>
                <br />
                <span className={styles.sum} title={said.sha256Why}>
                  {said.sha256} {item.sha256}
                </span>
              </>
            ) : null}
            {file_known || !item.sha256 ? null : (
              <>
                <br />
                {said.fileMoved}
              </>
            )}
          </Fact>
        ) : null}
      </dl>
      <span className="kk-quiet">{said.used(used)}</span>
    </li>
  );
}

/** A fact that is known. */
function Fact({ name, whole = false, children }: { name: string; whole?: boolean; children: ReactNode }) {
  if (children === "") return null;
  return (
    <div className={whole ? styles.whole : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
