// The steps of a procurement with their state and count, reachable in any order. Where the window is narrow the list
// folds to the step one is on.

import type { ProcurementView } from "../../api/generated/ProcurementView";
import { useWords, type Words } from "../../locales/words";
import { href, STEPS, type StepName } from "../../router";
import { useMedia } from "../../state/use-media";
import styles from "./step-list.module.css";

type State = "done" | "begun" | "open";

/** What a step says of itself: a sign and a few words. Counts come from the program; nothing is worked out here. */
function stateOf(step: StepName, view: ProcurementView, words: Words): [State, string] {
  const said = words.procurement;
  const { counts, control } = view;
  switch (step) {
    case "procurement":
      return view.header.organisation && view.header.organisation_number
        ? ["done", said.filledIn]
        : ["begun", said.partlyFilledIn];
    case "area":
      if (view.areas.length === 0) return ["open", said.missing];
      return view.delivery ? ["done", said.chosen(view.areas.length)] : ["begun", said.areasOnly];
    case "facts":
      if (counts.open_questions > 0) {
        return [counts.answered_questions > 0 ? "begun" : "open", said.openQuestions(counts.open_questions)];
      }
      return view.areas.length === 0 ? ["open", said.noQuestions] : ["done", said.allAnswered];
    case "requirements":
      if (counts.offered === 0) return ["open", said.emptyList];
      return [
        counts.assessed === counts.offered ? "done" : counts.assessed > 0 ? "begun" : "open",
        said.assessed(counts.assessed, counts.offered),
      ];
    case "own":
      return [counts.own > 0 ? "done" : "open", said.ownCount(counts.own)];
    case "terms":
      return [counts.in_list > 0 ? "begun" : "open", said.inList(counts.in_list)];
    case "control":
      if (control.errors > 0) return ["begun", said.errors(control.errors)];
      return ["done", control.warnings > 0 ? said.warnings(control.warnings) : said.controlReady];
    case "documents":
      return ["open", control.errors > 0 ? said.draft : said.documentsReady];
  }
}

export function StepList({ view, step }: { view: ProcurementView; step: StepName }) {
  const words = useWords();
  const narrow = useMedia("(max-width: 56rem)");
  const place = STEPS.indexOf(step) + 1;
  const list = (
    <ol className={styles.list}>
      {STEPS.map((name, index) => {
        const [state, said] = stateOf(name, view, words);
        return (
          <li key={name}>
            <a
              className={styles.step}
              href={href({ page: "procurement", id: view.id, step: name })}
              aria-current={name === step ? "step" : undefined}
            >
              <StepSign state={state} place={index + 1} />
              <span className={styles.words}>
                <span>{words.procurement.stepNames[name]}</span> <span className={styles.said}>{said}</span>
              </span>
            </a>
          </li>
        );
      })}
    </ol>
  );
  return (
    <nav className={styles.steps} aria-label={words.procurement.steps}>
      {narrow ? (
        <details className={styles.folded} key={step}>
          <summary>
            {words.procurement.stepOf(place, STEPS.length)}: <b>{words.procurement.stepNames[step]}</b>
          </summary>
          {list}
        </details>
      ) : (
        list
      )}
    </nav>
  );
}

/** The number of the step in a ring; full when done, half when begun. */
function StepSign({ state, place }: { state: State; place: number }) {
  return (
    <span className={styles.sign} data-state={state} aria-hidden="true">
      {state === "done" ? (
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="m3.5 8.5 3 3L12.5 5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      ) : (
        place
      )}
    </span>
  );
}
