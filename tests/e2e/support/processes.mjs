// Programs the tests start, and their end. Each is started as the head of a process group of its own, so that ending it
// ends what it has started in turn.

import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { createInterface } from "node:readline";

const running = new Set();
process.on("exit", () => {
  for (const program of running) kill(program);
});

/** Starts a program; its output goes to `output`, and is told when the start fails. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], detached: true, ...options });
  const program = { child, command, output: "" };
  const keep = (data) => {
    program.output = (program.output + data).slice(-20_000);
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  program.ended = new Promise((resolve) => {
    child.on("error", (error) => {
      keep(String(error));
      resolve();
    });
    child.on("exit", resolve);
  });
  running.add(program);
  program.ended.then(() => running.delete(program));
  return program;
}

/** Ends a program and waits until it is gone. */
export async function stop(program) {
  if (!program) return;
  kill(program);
  await program.ended;
}

function kill(program) {
  try {
    process.kill(-program.child.pid, "SIGKILL");
  } catch {
    // It has ended already, or never started.
  }
}

/** The first line of a stream that `wanted` answers with something; fails when the program ends before it. */
export function firstLine(program, stream, wanted) {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: stream });
    lines.on("line", (line) => {
      const found = wanted(line);
      if (found) resolve(found);
    });
    program.ended.then(() => reject(new Error(`${program.command} ended:\n${program.output}`)));
  });
}

/** A port nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Asks again until `question` answers with something true. */
export async function until(question, { within = 10_000, every = 50, what = "the answer" } = {}) {
  const end = Date.now() + within;
  let last;
  do {
    try {
      const answer = await question();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, every));
  } while (Date.now() < end);
  throw new Error(`${what} did not come within ${within} ms${last ? ` (${last.message})` : ""}`);
}
