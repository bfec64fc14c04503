export { LanguageMark } from "./language-mark";
