// What this folder offers the rest of the interface; all else in it is its own affair.

export { ColumnMapping } from "./column-mapping";
export { ProblemList } from "./problem-list";
export { TablePanel } from "./table-panel";
export { KeepAsSet, setNameOf, TakeIn } from "./take-in";
