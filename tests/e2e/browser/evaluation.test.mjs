// Evalueringer as a buyer meets them: every part light, dark and magnified; and the walk from the shipped example through
// a verdict by keyboard to the reports on disk.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { call } from "../support/devserver.mjs";
import { filesIn } from "../support/documents.mjs";
import {
  expectAccessible,
  expectNoComplaints,
  expectNoSidewaysScroll,
  laptop,
  openPage,
  picture,
} from "../support/pages.mjs";
import { startProgram } from "../support/program.mjs";

const ways = [
  { name: "light", options: { colorScheme: "light" } },
  { name: "dark", options: { colorScheme: "dark" } },
  { name: "200 %", options: { viewport: { width: laptop.width / 2, height: laptop.height / 2 }, deviceScaleFactor: 2 } },
];

describe("evaluations", () => {
  const program = startProgram({
    prepare: async (server) => {
      const example = await call(server, "create_example_evaluation", { language: "nb" });
      await call(server, "create_example", { language: "nb" });
      return { example };
    },
  });

  const part = (name) => () => `/evaluation/${program.example.id}/${name}`;
  const pages = {
    evaluations: () => "/evaluations",
    "answers-in-hand": () => `/evaluations?files=${encodeURIComponent(JSON.stringify(["/svar/Nordlys.xlsx"]))}`,
    "new-evaluation": () => "/new-evaluation",
    differences: part("differences"),
    vendors: part("vendors"),
    questions: part("questions"),
    scoring: part("scoring"),
    reports: part("reports"),
    "evaluation-log": part("log"),
  };

  for (const [name, path] of Object.entries(pages)) {
    for (const way of ways) {
      test(`${name}, ${way.name}`, async (context) => {
        const page = await openPage(context, program.browser, program.server, path(), way.options);
        assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1, "a page has one main heading");
        assert.equal(await page.getByRole("button", { name: "Prøv igjen" }).count(), 0, "the page has what it asked for");
        await expectAccessible(page, `${name}, ${way.name}`);
        await expectNoSidewaysScroll(page, `${name}, ${way.name}`);
        expectNoComplaints(page);
        await picture(page, `${name}-${way.name.replace(/\W/g, "")}`);
      });
    }
  }

  test("an answer is read and judged by keyboard, and the reports tell it", async (context) => {
    const page = await openPage(context, program.browser, program.server, part("differences")());
    const grid = page.getByRole("grid");
    await grid.focus();
    await page.keyboard.press("ArrowDown");
    const pane = page.getByRole("region", { name: "Svaret" });
    await pane.getByRole("heading", { level: 2 }).waitFor();
    await page.keyboard.press("i");
    await pane.getByLabel("Begrunnelse").fill("Dokumentasjonen dekker ikke kravet.");
    await pane.getByRole("button", { name: "Lagre vurderingen" }).click();
    await page.getByText(/^1 av \d+ svar vurdert$/).waitFor();
    await picture(page, "evaluation-light");

    await page.getByRole("link", { name: "Rapporter" }).click();
    await page.getByRole("button", { name: "Lag 2 dokumenter" }).click();
    await page.getByText("2 filer er laget.").waitFor();
    assert.equal(filesIn(program.server.documents, ".xlsx").length, 1, "the report lies on the disk as Excel");
    assert.equal(filesIn(program.server.documents, ".pdf").length, 1, "and as PDF");
    expectNoComplaints(page);
  });
});
