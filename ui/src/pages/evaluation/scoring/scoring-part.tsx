// Poeng, where a buyer uses them: the model in use and what it gives, and what other numbers would give. Trying changes
// nothing until it is said outright.

import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useChangeEvaluation, useScoring, useWhatIf } from "../../../api/evaluations";
import type { EvaluationView } from "../../../api/generated/EvaluationView";
import type { Scoring } from "../../../api/generated/Scoring";
import type { ScoringModel } from "../../../api/generated/ScoringModel";
import { EmptyState } from "../../../components/empty-state";
import { Loaded } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";
import { ModelForm } from "./model-form";
import { ScoreTable } from "./score-table";
import styles from "./scoring-part.module.css";

export function ScoringPart({ view }: { view: EvaluationView }) {
  const words = useWords();
  const said = words.evaluation;
  const scoring = useScoring(view.id);
  return (
    <div className={styles.part}>
      <PageHeading title={said.parts.scoring} lead={said.scoringLead} />
      <Loaded query={scoring}>
        {(loaded) =>
          loaded.model === null ? (
            <NoModel view={view} scoring={loaded} />
          ) : (
            <Model key={JSON.stringify(loaded.model)} view={view} scoring={loaded} model={loaded.model} />
          )
        }
      </Loaded>
    </div>
  );
}

function NoModel({ view, scoring }: { view: EvaluationView; scoring: Scoring }) {
  const words = useWords();
  const said = words.evaluation;
  const { change, isPending } = useChangeEvaluation(view.id);
  return (
    <EmptyState
      title={said.scoringNone}
      text={scoring.opened ? `${said.scoringNoneText} ${said.scoringOpened}` : said.scoringNoneText}
    >
      <Button
        loading={isPending}
        onClick={() => void change({ scoring: scoring.proposed }, said.scoringSaved)}
      >
        {said.scoringStart}
      </Button>
    </EmptyState>
  );
}

function Model({ view, scoring, model }: { view: EvaluationView; scoring: Scoring; model: ScoringModel }) {
  const words = useWords();
  const said = words.evaluation;
  const { change, isPending } = useChangeEvaluation(view.id);
  const [tried, setTried] = useState<ScoringModel>(model);
  const trying = JSON.stringify(tried) !== JSON.stringify(model);
  const whatIf = useWhatIf(view.id, trying ? tried : undefined);
  return (
    <>
      <div className={styles.state}>
        <p>
          <b>
            {model.fixed_at
              ? said.scoringFixed(words.common.dayAndTime(model.fixed_at))
              : said.scoringNotFixed}
          </b>
        </p>
        {model.changed_after_opening ? (
          <Alert data-color="warning">
            <Paragraph>{said.scoringChanged}</Paragraph>
          </Alert>
        ) : null}
        <div className="kk-row">
          {model.fixed_at || trying ? null : (
            <Button loading={isPending} onClick={() => void change({ fix: true }, said.scoringFixedSaid)}>
              {said.scoringFix}
            </Button>
          )}
          <Button variant="tertiary" onClick={() => void change({ scoring: null }, said.scoringSaved)}>
            {said.scoringStop}
          </Button>
        </div>
      </div>
      <ScoreTable view={view} scores={scoring.scores} tried={trying ? whatIf.data : undefined} />
      <section className={styles.model} aria-label={said.scoringTry}>
        <h2 className={styles.title}>{said.scoringTry}</h2>
        <p className="kk-quiet">{said.scoringTryHelp}</p>
        <ModelForm scoring={scoring} model={tried} onChange={setTried} />
        {trying ? (
          <>
            {scoring.opened ? (
              <Alert data-color="warning">
                <Paragraph>{said.scoringOpened}</Paragraph>
              </Alert>
            ) : null}
            <div className="kk-row">
              <Button loading={isPending} onClick={() => void change({ scoring: tried }, said.scoringSaved)}>
                {said.scoringUse}
              </Button>
              <Button variant="tertiary" onClick={() => setTried(model)}>
                {said.scoringBack}
              </Button>
            </div>
          </>
        ) : null}
      </section>
    </>
  );
}
