export { AutosaveField } from "./autosave-field";
