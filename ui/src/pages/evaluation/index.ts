export { EvaluationPage } from "./evaluation-page";
export { EvaluationsPage } from "./evaluations-page";
export { NewEvaluationPage } from "./new-evaluation-page";
