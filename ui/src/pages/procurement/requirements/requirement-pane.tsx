// The open requirement: the decision at the top, then the text as it will stand, and all there is to know about it.

import { Button } from "@digdir/designsystemet-react";
import { ArrowLeftIcon } from "@navikt/aksel-icons";
import type { ReactNode, RefObject } from "react";
import type { Decision } from "../../../api/generated/Decision";
import type { Language } from "../../../api/generated/Language";
import type { Row } from "../../../api/generated/Row";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { useRowDetail } from "../../../api/queries";
import { ConfidenceMark } from "../../../components/confidence-mark";
import { ErrorNote } from "../../../components/loaded";
import { NormLevel } from "../../../components/norm-level";
import styles from "../../../components/panes/detail.module.css";
import { useWords } from "../../../locales/words";
import { AnswerSection, GuidanceSection, LevelSection, WhySection } from "./about-sections";
import { DecisionBar } from "./decision-bar";
import { HistorySection, RelatedSection, SourceSection } from "./source-sections";
import { WordingSection } from "./wording-section";

interface RequirementPaneProps {
  id: string;
  requirement: string;
  /** The row as the list has it; none for one that the list does not show. */
  row: Row | undefined;
  language: Language;
  vocabulary: Vocabulary;
  headingRef: RefObject<HTMLHeadingElement | null>;
  /** The ground form, in the place of the decisions. */
  form: ReactNode;
  onDecide: (row: Row, decision: Decision | null) => void;
  onLeaveOut: (row: Row) => void;
  onOpen: (id: string) => void;
  /** There only when the pane has taken the list's place. */
  onBack: (() => void) | undefined;
}

export function RequirementPane(props: RequirementPaneProps) {
  const { id, requirement, vocabulary, onBack, onOpen } = props;
  const words = useWords();
  const said = words.requirements;
  const detail = useRowDetail(id, requirement);
  // While the next one is fetched the answer is still the last one's.
  const known = detail.data?.requirement.id === requirement ? detail.data : undefined;
  const row = props.row ?? known?.row;
  return (
    <>
      {onBack ? (
        <Button variant="tertiary" data-size="sm" className={styles.back} onClick={onBack}>
          <ArrowLeftIcon aria-hidden /> {said.toList}
        </Button>
      ) : null}
      {row ? <Head {...props} row={row} /> : null}
      {row ? <WordingSection key={requirement} id={id} row={row} language={props.language} /> : null}
      {row ? <WhySection id={id} row={row} /> : null}
      {known ? (
        <>
          {row ? <LevelSection row={row} requirement={known.requirement} vocabulary={vocabulary} /> : null}
          <GuidanceSection requirement={known.requirement} />
          {row ? <AnswerSection id={id} row={row} vocabulary={vocabulary} /> : null}
          <SourceSection requirement={known.requirement} />
          <RelatedSection requirement={known.requirement} onOpen={onOpen} />
          <HistorySection history={known.history} />
        </>
      ) : detail.error ? (
        <ErrorNote error={detail.error} retry={() => void detail.refetch()} />
      ) : row ? null : (
        <p role="status">{words.common.loading}</p>
      )}
    </>
  );
}

function Head(props: RequirementPaneProps & { row: Row }) {
  const { row, headingRef, form, onDecide, onLeaveOut } = props;
  return (
    <>
      <header className={styles.head}>
        <h2 ref={headingRef} tabIndex={-1} className={styles.title} lang={row.text_language}>
          {row.title}
        </h2>
        <p className={styles.meta}>
          <NormLevel level={row.level} inferred={row.level_inferred} explained />
          <span>
            {row.set_short} {row.number ?? ""}
          </span>
          <ConfidenceMark confidence={row.confidence} explained />
        </p>
      </header>
      {form ?? (
        <DecisionBar
          row={row}
          onDecide={(decision) => onDecide(row, decision)}
          onLeaveOut={() => onLeaveOut(row)}
        />
      )}
    </>
  );
}
