// What this folder offers the rest of the interface; all else in it is its own affair.

export { ColumnMapping } from "./column-mapping";
export { FileChoice } from "./file-choice";
export { ProblemList } from "./problem-list";
