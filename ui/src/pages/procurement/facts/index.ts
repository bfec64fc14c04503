export { FactsStep } from "./facts-step";
