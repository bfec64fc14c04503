export { ImportedNumber } from "./imported-number";
