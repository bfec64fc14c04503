export { type FacetItem, FilterPane, type ThemeItem } from "./filter-pane";
export { ListSearch, ListTools, MarkedBar } from "./list-tools";
