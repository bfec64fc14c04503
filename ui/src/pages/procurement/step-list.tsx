// The steps of a procurement with their state and count.

import type { ProcurementView } from "../../api/generated/ProcurementView";
import { type StepState, Steps } from "../../components/steps";
import { useWords, type Words } from "../../locales/words";
import { href, STEPS, type StepName } from "../../router";

/** What a step says of itself: a sign and a few words. Counts come from the program; nothing is worked out here. */
function stateOf(step: StepName, view: ProcurementView, words: Words): [StepState, string] {
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
      if (counts.usual_answers > 0) return ["begun", said.usualAnswers(counts.usual_answers)];
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
  const steps = STEPS.map((name) => {
    const [state, said] = stateOf(name, view, words);
    const title = words.procurement.stepNames[name];
    return { name, title, href: href({ page: "procurement", id: view.id, step: name }), state, said };
  });
  return <Steps label={words.procurement.steps} steps={steps} current={step} />;
}
