export { DeclarationPage } from "./declaration-page";
