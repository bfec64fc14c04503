export { type Toast, ToastsProvider, useToasts } from "./toasts";
