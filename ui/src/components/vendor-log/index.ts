// What was done to a product folder or a declaration.

export { useNames } from "./use-names";
export { VendorLog } from "./vendor-log";
