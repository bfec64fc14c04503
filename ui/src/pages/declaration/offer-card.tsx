// An earlier answer that can be used again: what was answered, where and when, what is different now. Nothing is filled in
// before the person says so.

import { Button } from "@digdir/designsystemet-react";
import { useAcceptOffers } from "../../api/declarations";
import type { OfferView } from "../../api/generated/OfferView";
import { useTellError } from "../../api/mutations";
import { AnswerSign, answerName } from "../../components/answer-sign";
import { Difference } from "../../components/difference";
import { StateBadge } from "../../components/state-badge";
import { useWords } from "../../locales/words";
import { href } from "../../router";
import { useToasts } from "../../state/toasts";
import styles from "./offer-card.module.css";

const TONES = {
  unchanged: "success",
  equivalent: "info",
  changed: "warning",
  stale: "warning",
  expired: "danger",
} as const;

export function useAccept(id: string) {
  const { accepted } = useWords().declaration;
  const { tell } = useToasts();
  const tellError = useTellError();
  const accept = useAcceptOffers(id);
  return {
    pending: accept.isPending,
    accept: (offers: OfferView[]) =>
      accept.mutate(
        offers.map(({ offer }) => ({ requirement: offer.requirement, declaration: offer.declaration })),
        {
          onSuccess: () => tell({ text: accepted(offers.length) }),
          onError: (error) => tellError(error, id),
        },
      ),
  };
}

interface OfferCardProps {
  id: string;
  offer: OfferView;
  /** The requirement is open beside it. */
  headless?: boolean;
}

export function OfferCard({ id, offer: view, headless = false }: OfferCardProps) {
  const words = useWords();
  const said = words.declaration;
  const { accept, pending } = useAccept(id);
  const { offer, title, declaration_name, signed, answered_title, evidence_titles } = view;
  const { answer, kind } = offer;
  const named = (ids: string[]) => ids.map((one) => evidence_titles[one] ?? one).join(", ");
  const about = [
    said.from(declaration_name, offer.version),
    signed ? said.fromSigned : "",
    answer.answered_on ? said.answeredOn(words.common.date(answer.answered_on)).toLowerCase() : "",
    offer.other_version ? said.otherVersion : "",
    offer.old ? said.old : "",
  ];
  const texts: [string, string][] = [
    [said.description, answer.description],
    [said.deviation, answer.deviation],
    [said.planned, answer.planned ? words.common.date(answer.planned) : ""],
    [said.evidence, named(answer.evidence.filter((one) => !offer.gone.includes(one)))],
    [said.documentation, answer.documentation],
  ];
  return (
    <div className={styles.card}>
      {headless ? null : (
        <h3 className={styles.title}>
          <a
            href={href({
              page: "declaration",
              id,
              step: "answers",
              query: { requirement: offer.requirement },
            })}
          >
            {title}
          </a>
        </h3>
      )}
      <p className={styles.answer}>
        <AnswerSign value={answer.value} />
        <b>{answerName(answer.value, words)}</b>
        {headless || kind === "equivalent" ? (
          <StateBadge tone={TONES[kind]}>{said.offerKinds[kind]}</StateBadge>
        ) : null}
        <span className="kk-quiet">{about.filter(Boolean).join(" · ")}</span>
      </p>
      {answered_title ? <p className="kk-quiet">{said.answeredThen(answered_title)}</p> : null}
      <dl className={styles.texts}>
        {texts
          .filter(([, text]) => text !== "")
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {offer.difference.length > 0 ? (
        <div className={styles.difference}>
          <span className="kk-quiet">{said.theDifference}</span>
          <p>
            <Difference parts={offer.difference} />
          </p>
        </div>
      ) : null}
      {offer.expired.length > 0 ? (
        <p className={styles.warning}>{said.expiredEvidence(named(offer.expired))}</p>
      ) : null}
      {offer.gone.length > 0 ? (
        <p className={styles.warning}>{said.goneEvidence(named(offer.gone))}</p>
      ) : null}
      <div>
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={headless ? undefined : said.acceptOf(title)}
          aria-disabled={pending}
          onClick={() => (pending ? undefined : accept([view]))}
        >
          {said.accept}
        </Button>
      </div>
    </div>
  );
}
