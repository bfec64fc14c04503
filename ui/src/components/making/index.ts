export { DocumentCard, DocumentCards } from "./document-card";
export { FolderChoice } from "./folder-choice";
export { type Job, JobPanel } from "./job-panel";
