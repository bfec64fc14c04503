// Whether the person buys or supplies, once asked. It orders the start page and decides nothing else. Kept by the web view,
// since it belongs to this machine and not to the workspace.

import { useSyncExternalStore } from "react";

export const USER_ROLES = ["buyer", "vendor"] as const;
export type UserRole = (typeof USER_ROLES)[number];

const KEY = "kravkompass.role";
const listeners = new Set<() => void>();

function kept(): UserRole | null {
  try {
    const text = window.localStorage.getItem(KEY);
    return USER_ROLES.find((role) => role === text) ?? null;
  } catch {
    return null;
  }
}

export function setUserRole(role: UserRole): void {
  try {
    window.localStorage.setItem(KEY, role);
  } catch {
    // Without storage the choice cannot be kept; the question is asked again.
  }
  for (const listener of listeners) listener();
}

/** `null` until it is asked. */
export function useUserRole(): UserRole | null {
  return useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  }, kept);
}
