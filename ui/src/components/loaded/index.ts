export { ErrorNote, Loaded } from "./loaded";
