export { type StepItem, type StepState, Steps } from "./steps";
