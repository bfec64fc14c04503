// How any part of the interface tells a person something in passing. What such a message looks like is in
// components/toasts.

import { createContext, useContext } from "react";

export interface Toast {
  text: string;
  /** A message of danger stays until it is dismissed. */
  tone?: "neutral" | "danger";
  action?: { label: string; run: () => void };
}

export const ToastsContext = createContext<{ tell: (toast: Toast) => void }>({ tell: () => undefined });

export function useToasts() {
  return useContext(ToastsContext);
}
