// The one typed call to the program. What a command takes and answers stands in generated/commands.ts; how the call
// travels is the transport's business, chosen once: the window's own channel, or HTTP in a browser.

import type { Commands } from "./generated/commands";
import type { WireError } from "./generated/WireError";
import { httpTransport } from "./transport-http";
import { tauriTransport } from "./transport-tauri";

export type Transport = (name: string, payload: unknown) => Promise<unknown>;

/** A refusal by the program: a stable code and the facts its words need. */
export class CallError extends Error {
  readonly code: string;
  readonly facts: WireError["facts"];

  constructor(error: WireError) {
    super(error.code);
    this.name = "CallError";
    this.code = error.code;
    this.facts = error.facts;
  }
}

export function inWindow(): boolean {
  return "__TAURI_INTERNALS__" in window;
}

let transport: Transport | undefined;

/** Tests and the fake mode put their own transport here. */
export function setTransport(other: Transport | undefined): void {
  transport = other;
}

export async function call<K extends keyof Commands>(
  name: K,
  request: Commands[K]["request"],
): Promise<Commands[K]["answer"]> {
  transport ??= inWindow() ? tauriTransport : httpTransport;
  try {
    return (await transport(name, request)) as Commands[K]["answer"];
  } catch (error) {
    throw asCallError(error);
  }
}

function asCallError(error: unknown): CallError {
  if (error instanceof CallError) return error;
  if (isWireError(error)) return new CallError(error);
  return new CallError({ code: "internal", facts: { detail: String(error) } });
}

function isWireError(error: unknown): error is WireError {
  return typeof error === "object" && error !== null && "code" in error && "facts" in error;
}
