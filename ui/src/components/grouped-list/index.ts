export { GroupedList } from "./grouped-list";
export { type Marks, useMarks } from "./use-marks";
export { type Panes, usePanes } from "./use-panes";
