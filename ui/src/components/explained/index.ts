export { Explained } from "./explained";
