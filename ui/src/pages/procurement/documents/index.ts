export { DocumentsStep } from "./documents-step";
