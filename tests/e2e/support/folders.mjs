// Where things lie: the repository, the built programs, and an empty folder for each test.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../../..", import.meta.url));

const target = resolve(repository, process.env.CARGO_TARGET_DIR ?? "target");
const suffix = process.platform === "win32" ? ".exe" : "";

/** A program that cargo has built. */
export function built(name) {
  return join(target, "debug", name + suffix);
}

/** An empty folder that is gone after the test. */
export function emptyFolder(context) {
  const folder = mkdtempSync(join(tmpdir(), "kravkompass-"));
  context.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  return folder;
}
