// Calls through the window's own channel: one command that hands name and payload to the table in Rust.

import { invoke } from "@tauri-apps/api/core";

export function tauriTransport(name: string, payload: unknown): Promise<unknown> {
  return invoke("call", { name, payload });
}
