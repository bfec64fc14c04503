export { Miniature } from "./miniature";
