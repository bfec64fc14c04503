export { DeclarePage } from "./declare-page";
