export { PageHeading, WindowPart } from "./page-heading";
