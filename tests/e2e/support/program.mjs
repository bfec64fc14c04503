// The program as the browser tests meet it: a server in an empty folder, and Chromium.

import { after, before } from "node:test";
import { startChromium } from "./browser.mjs";
import { startServer } from "./devserver.mjs";
import { emptyFolder } from "./folders.mjs";

/**
 * Starts both before the tests of a suite, and stops them after. Called in `describe`; `prepare` gets the server and what
 * it gives is added to what comes back. `options` are those of `startServer`.
 */
export function startProgram({ options, prepare } = {}) {
  const program = {};
  before(async () => {
    program.server = await startServer(program.folder, options);
    program.browser = await startChromium();
    Object.assign(program, await prepare?.(program.server));
  });
  after(async () => {
    await program.browser?.close();
    await program.server?.stop();
  });
  // Registered last: the folder goes when nothing writes to it any more.
  program.folder = emptyFolder({ after });
  return program;
}
