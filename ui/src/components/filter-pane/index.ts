// What this folder offers the rest of the interface; all else in it is its own affair.

export { type FacetItem, FilterPane, type ThemeItem } from "./filter-pane";
export { ListSearch, ListTools, MarkedBar } from "./list-tools";
