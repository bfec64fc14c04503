export { DeclarationCards } from "./declaration-cards";
export { DeletedRecords } from "./deleted-records";
export { ProductCards } from "./product-cards";
export { SignBadge } from "./sign-badge";
