export { RequirementsStep } from "./requirements-step";
