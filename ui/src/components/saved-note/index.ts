export { SavedNote } from "./saved-note";
