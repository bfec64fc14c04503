// What this folder offers the rest of the interface; all else in it is its own affair.

export { type Toast, useToasts } from "../../state/toasts";
export { ToastsProvider } from "./toasts";
