// What this folder offers the rest of the interface; all else in it is its own affair.

export { DocumentCard, DocumentCards } from "./document-card";
export { FolderChoice } from "./folder-choice";
export { type Job, JobPanel } from "./job-panel";
