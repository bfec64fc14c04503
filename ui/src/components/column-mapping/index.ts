export { ColumnMapping } from "./column-mapping";
export { FileChoice } from "./file-choice";
export { ProblemList } from "./problem-list";
