// The step Tidligere svar: earlier answers, apart by what a person must know of them. Each is accepted alone or with the
// others of its kind; nothing is filled in otherwise.

import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useOffers } from "../../../api/declarations";
import type { DeclarationView } from "../../../api/generated/DeclarationView";
import type { OfferKind } from "../../../api/generated/OfferKind";
import type { OfferView } from "../../../api/generated/OfferView";
import { EmptyState } from "../../../components/empty-state";
import { Loaded } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";
import { href } from "../../../router";
import { OfferCard, useAccept } from "../offer-card";
import styles from "../steps.module.css";

const KINDS: OfferKind[] = ["unchanged", "equivalent", "changed", "stale", "expired"];
const SHOWN_FIRST = 10;

export function EarlierStep({ view }: { view: DeclarationView }) {
  const words = useWords();
  const said = words.declaration;
  const offers = useOffers(view.id);
  const locked = view.sign_off !== null;
  return (
    <>
      <PageHeading title={said.stepNames.earlier} lead={said.earlierLead} />
      <div className={styles.step}>
        {locked ? (
          <Alert data-color="info">
            <Paragraph>{said.signedNotice}</Paragraph>
          </Alert>
        ) : (
          <Loaded query={offers}>
            {({ offers: all }) =>
              all.length === 0 ? (
                <EmptyState
                  title={said.earlierEmptyTitle}
                  text={view.progress.answered > 0 ? said.earlierAllDone : said.earlierEmptyText}
                >
                  <Button asChild variant="secondary">
                    <a href={href({ page: "declaration", id: view.id, step: "answers" })}>
                      {words.procurement.nextStep(said.stepNames.answers)}
                    </a>
                  </Button>
                </EmptyState>
              ) : (
                KINDS.map((kind) => {
                  const mine = all.filter(({ offer }) => offer.kind === kind);
                  return mine.length > 0 ? (
                    <OfferGroup key={kind} id={view.id} kind={kind} offers={mine} />
                  ) : null;
                })
              )
            }
          </Loaded>
        )}
      </div>
    </>
  );
}

function OfferGroup({ id, kind, offers }: { id: string; kind: OfferKind; offers: OfferView[] }) {
  const words = useWords();
  const said = words.declaration;
  const { accept, pending } = useAccept(id);
  const [shown, setShown] = useState(SHOWN_FIRST);
  const heading = `offers-${kind}`;
  const left = offers.length - shown;
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <div className={styles.partHead}>
        <h2 className={styles.title} id={heading}>
          {said.offerKinds[kind]} ({words.common.number(offers.length)})
        </h2>
        {offers.length > 1 ? (
          <Button
            variant={kind === "unchanged" ? "primary" : "secondary"}
            aria-disabled={pending}
            onClick={() => {
              if (pending) return;
              document.getElementById("main")?.focus({ preventScroll: true });
              accept(offers);
            }}
          >
            {kind === "unchanged" ? said.acceptEvery(offers.length) : said.acceptAll(offers.length)}
          </Button>
        ) : null}
      </div>
      <p className="kk-quiet">{said.offerHelp[kind]}</p>
      <ul className={styles.plain}>
        {offers.slice(0, shown).map((offer) => (
          <li key={`${offer.offer.requirement} ${offer.offer.declaration}`}>
            <OfferCard id={id} offer={offer} />
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <div>
          <Button variant="tertiary" onClick={() => setShown(shown + 100)}>
            {said.showMore(Math.min(left, 100))}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
