export { HeaderStep } from "./header-step";
