// The program behind the pages: a development server in an empty folder, with the clock standing still.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { built, repository } from "./folders.mjs";
import { firstLine, start, stop } from "./processes.mjs";

/** The day all tests happen on. */
export const today = "2026-11-23";

/** Starts a server whose data lie in `folder`; `stop` ends it. */
export async function startServer(folder, { args = [] } = {}) {
  const workspace = join(folder, "workspace");
  const documents = join(folder, "documents");
  const picked = join(folder, "picked");
  mkdirSync(picked, { recursive: true });
  const program = start(
    built("kravkompass-devserver"),
    [
      ["--workspace", workspace],
      ["--documents", documents],
      ["--interface", join(repository, "ui/dist")],
      ["--date", today],
      ["--pick-folder", picked],
      args,
    ].flat(),
    { cwd: folder },
  );
  const address = await firstLine(program, program.child.stdout, (line) => line.match(/^http:\S+/)?.[0]);
  return { address, workspace, documents, picked, stop: () => stop(program) };
}

/** Makes a call past the pages, to prepare what a test needs. */
export async function call(server, name, payload = {}) {
  const response = await fetch(new URL(`call/${name}`, server.address), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(payload),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer;
}
