// What this folder offers the rest of the interface; all else in it is its own affair.

export { EvaluationPage } from "./evaluation-page";
export { EvaluationsPage } from "./evaluations-page";
export { NewEvaluationPage } from "./new-evaluation-page";
