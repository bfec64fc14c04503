// What this folder offers the rest of the interface; all else in it is its own affair.

export { DeclarationCards } from "./declaration-cards";
export { DeletedRecords } from "./deleted-records";
export { ProductCards } from "./product-cards";
export { SignBadge } from "./sign-badge";
