export { isWordingFinding, WordingHints } from "./wording-hints";
