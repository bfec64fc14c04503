// The open requirement: what is asked, the answer with the fields it needs, what was answered before, what backs it, and
// what the catalogue knows about it.

import { Button } from "@digdir/designsystemet-react";
import { ArrowLeftIcon } from "@navikt/aksel-icons";
import type { RefObject } from "react";
import { useDeclarationRow } from "../../../api/declarations";
import type { AnswerValue } from "../../../api/generated/AnswerValue";
import type { DeclarationRow } from "../../../api/generated/DeclarationRow";
import type { DeclarationView } from "../../../api/generated/DeclarationView";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { UnsettledMark } from "../../../components/confidence-mark";
import { LanguageMark } from "../../../components/language-mark";
import { ErrorNote } from "../../../components/loaded";
import { NormLevel } from "../../../components/norm-level";
import styles from "../../../components/panes/detail.module.css";
import { StateBadge } from "../../../components/state-badge";
import { useWords } from "../../../locales/words";
import { OfferCard } from "../offer-card";
import { AboutRequirement } from "./about-requirement";
import { AnswerButtons } from "./answer-buttons";
import { AnswerFields } from "./answer-fields";
import { AnswerHelp } from "./answer-help";
import own from "./answer-pane.module.css";
import { AnswerSaid } from "./answer-said";
import { EvidencePicker } from "./evidence-picker";
import { isAnswered } from "./filter";
import { fulfilmentText } from "./fulfilment-text";
import type { Answers } from "./use-answers";

const STATE_TONES = { new: "neutral", unchanged: "success", changed: "warning" } as const;

interface AnswerPaneProps {
  view: DeclarationView;
  row: DeclarationRow;
  vocabulary: Vocabulary;
  answers: Answers;
  /** What was just chosen; «Planlagt» waits for its date. */
  picked: { value: AnswerValue; waits: boolean } | undefined;
  headingRef: RefObject<HTMLHeadingElement | null>;
  onAnswer: (value: AnswerValue) => void;
  onTakeBack: () => void;
  /** The date is given. */
  onPlanned: () => void;
  onNext: () => void;
  /** There only when the pane has taken the list's place. */
  onList: (() => void) | undefined;
}

export function AnswerPane(props: AnswerPaneProps) {
  const { view, row, vocabulary, answers, picked, onList } = props;
  const words = useWords();
  const said = words.declaration;
  const detail = useDeclarationRow(view.id, row.id);
  // While the next one is fetched the answer is still the last one's.
  const known = detail.data?.row.id === row.id ? detail.data : undefined;
  const planning = picked?.waits ?? false;
  const locked = view.sign_off !== null;
  const value = picked?.value ?? row.answer?.value ?? null;
  const role = vocabulary.roles.find((one) => one.id === row.role)?.name ?? row.role;
  const offer = known?.offers[0];
  return (
    <>
      {onList ? (
        <Button variant="tertiary" data-size="sm" className={styles.back} onClick={onList}>
          <ArrowLeftIcon aria-hidden /> {words.requirements.toList}
        </Button>
      ) : null}
      <header className={styles.head}>
        <h2 ref={props.headingRef} tabIndex={-1} className={styles.title} lang={row.text_language}>
          {row.title}
        </h2>
        <p className={styles.meta}>
          {row.level ? <NormLevel level={row.level} inferred={false} /> : null}
          {row.settled ? null : <UnsettledMark />}
          <span>
            {row.set_name} {row.number ?? ""}
          </span>
          <span className={row.role === "absolute_requirement" ? own.absolute : undefined}>{role}</span>
          <span title={said.rowStateHelp[row.state]}>
            <StateBadge tone={STATE_TONES[row.state]}>{said.rowStates[row.state]}</StateBadge>
          </span>
        </p>
      </header>
      {locked ? null : (
        <AnswerButtons
          value={value}
          saved={!planning}
          onAnswer={props.onAnswer}
          onTakeBack={props.onTakeBack}
          onNext={props.onNext}
        />
      )}
      <section className={styles.section} aria-labelledby="asked">
        <h3 id="asked">
          {said.asked} <LanguageMark shown={row.text_language} wanted={view.language} />
        </h3>
        <blockquote className={styles.text} lang={row.text_language}>
          {row.text}
        </blockquote>
        <dl className={styles.inline}>
          <div>
            <dt>{said.metBy}</dt>
            <dd>{fulfilmentText(row.fulfilment, words)}</dd>
          </div>
          <div>
            <dt>{said.wants}</dt>
            <dd>{row.documentation.length > 0 ? row.documentation.join(", ") : said.nothingWanted}</dd>
          </div>
        </dl>
      </section>
      {offer && !isAnswered(row) && value === null && !locked ? (
        <section className={styles.section} aria-labelledby="offer">
          <h3 id="offer">{said.offerHere}</h3>
          <OfferCard id={view.id} offer={offer} headless />
        </section>
      ) : null}
      <AnswerHelp row={row} value={value} />
      {locked ? (
        <AnswerSaid row={row} vocabulary={vocabulary} evidence={known?.evidence ?? []} />
      ) : (
        <>
          {value !== null || row.answer ? (
            <AnswerFields
              row={row}
              value={value}
              planning={planning}
              vocabulary={vocabulary}
              answers={answers}
              onPlanned={props.onPlanned}
            />
          ) : null}
          {known ? <EvidencePicker view={view} row={row} detail={known} answers={answers} /> : null}
        </>
      )}
      {known ? <AboutRequirement row={row} detail={known} language={view.language} /> : null}
      {detail.error && !known ? <ErrorNote error={detail.error} retry={() => void detail.refetch()} /> : null}
    </>
  );
}
