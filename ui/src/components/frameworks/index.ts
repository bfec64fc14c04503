// Frameworks a requirement corresponds to.

export { Frameworks } from "./frameworks";
