// What this folder offers the rest of the interface; all else in it is its own affair.

export { GroupedList } from "./grouped-list";
export { type Marks, useMarks } from "./use-marks";
export { type Panes, usePanes } from "./use-panes";
