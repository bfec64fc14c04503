export { OpenedPage } from "./opened-page";
