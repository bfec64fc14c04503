export { TermsStep } from "./terms-step";
