export { type Toast, useToasts } from "../../state/toasts";
export { ToastsProvider } from "./toasts";
