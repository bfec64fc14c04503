// Files that come from outside: a package the program made opens again, and what is no package is refused with a sentence
// that says so, without a trace in the list of procurements.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { startChromium } from "../support/browser.mjs";
import { call, startServer } from "../support/devserver.mjs";
import { filesIn } from "../support/documents.mjs";
import { emptyFolder } from "../support/folders.mjs";
import { openPage } from "../support/pages.mjs";
import { until } from "../support/processes.mjs";

/** The start page of a server whose file dialog answers with `file`. */
async function startPage(context, folder, file) {
  const server = await startServer(folder, { args: ["--pick-file", file] });
  context.after(() => server.stop());
  const browser = await startChromium();
  context.after(() => browser.close());
  return { server, page: await openPage(context, browser, server) };
}

/** A package of the example, made by another installation. */
async function packageFromElsewhere(context) {
  const server = await startServer(emptyFolder(context));
  context.after(() => server.stop());
  const { id } = await call(server, "create_example", { language: "nb" });
  const { job } = await call(server, "make_documents", { id, kinds: ["package"] });
  await until(async () => (await call(server, "job", { job })).state === "done", { what: "the package" });
  return filesIn(server.documents, ".kravpakke")[0];
}

test("a package made elsewhere opens as a procurement", async (context) => {
  const file = await packageFromElsewhere(context);
  const { page } = await startPage(context, emptyFolder(context), file);
  await page.getByText("Åpne fil", { exact: true }).click();
  await page.getByRole("button", { name: "Åpne anskaffelsen" }).click();
  await page.waitForURL(/#\/procurement\//);
  await page.getByText(/digital hjemmeoppfølging/i).first().waitFor();
});

test("a file that is no package is refused with a sentence, and leaves nothing behind", async (context) => {
  const folder = emptyFolder(context);
  mkdirSync(join(folder, "outside"));
  const file = join(folder, "outside", "ferieliste.kravpakke");
  writeFileSync(file, "Dette er ikke en kravpakke.");
  const { page, server } = await startPage(context, folder, file);
  await page.getByText("Åpne fil", { exact: true }).click();
  const said = page.getByText(/ikke en kravpakke|kravpakke.*kan ikke|vi ikke kan lese/i).first();
  await said.waitFor();
  assert.equal((await call(server, "start")).procurements.length, 0, "nothing is half imported");
});
