// The page Dokumenter by keyboard: all documents in one go, found on the disk; and the web page of the list, opened from
// the disk as a reader opens it, in light and dark, magnified and on paper.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
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
import { until } from "../support/processes.mjs";

describe("documents", () => {
  const program = startProgram({
    prepare: async (server) => ({ example: await call(server, "create_example", { language: "nb" }) }),
  });

  test("all are made by keyboard, and lie where the page says", async (context) => {
    const page = await openPage(context, program.browser, program.server, `/procurement/${program.example.id}/documents`);
    for (const name of ["Til leverandøren", "Til oss selv", "Til maskiner"]) {
      await page.getByRole("group", { name }).waitFor();
    }
    await page.getByRole("button", { name: "Lag alle" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText(/\d+ filer er laget\./).waitFor({ timeout: 60_000 });
    const told = await page.getByRole("region", { name: "Resultat" }).getByRole("listitem").allInnerTexts();
    const endings = [".xlsx", ".docx", ".pdf", ".html", ".csv", ".oscal.json", ".kravpakke"];
    const there = endings.flatMap((ending) => filesIn(program.server.documents, ending));
    assert.equal(there.length, told.length);
    await expectAccessible(page, "documents that are made");
    await expectNoSidewaysScroll(page, "documents that are made");
    expectNoComplaints(page);
  });

  const ways = {
    light: { colorScheme: "light" },
    dark: { colorScheme: "dark" },
    "200 %": { viewport: { width: laptop.width / 2, height: laptop.height / 2 }, deviceScaleFactor: 2 },
  };
  for (const language of ["nb", "nn", "en"]) {
    for (const [name, options] of Object.entries(ways)) {
      test(`the list as a web page, ${language}, ${name}`, async (context) => {
        const kinds = ["requirement_list_html"];
        const { job } = await call(program.server, "make_documents", { id: program.example.id, kinds, language });
        const made = () => call(program.server, "job", { job });
        await until(async () => (await made()).state === "done", { what: "the page" });
        const [{ path }] = (await made()).files;
        const page = await program.browser.newPage({ viewport: laptop, ...options });
        context.after(() => page.close());
        const asked = [];
        page.on("request", (request) => asked.push(request.url()));
        await page.goto(pathToFileURL(path).href);
        assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
        await expectAccessible(page, `the web page, ${name}`);
        await expectNoSidewaysScroll(page, `the web page, ${name}`);
        assert.deepEqual(asked.length, 1, `the page is one file: ${asked}`);
        await page.keyboard.press("Tab");
        const first = await page.evaluate(() => document.activeElement?.getAttribute("href"));
        assert.equal(first, "#innhold", "the first stop leads past the contents");
        await picture(page, `list-html-${language}-${name.replace(/\W/g, "")}`);
      });
    }
  }
});
