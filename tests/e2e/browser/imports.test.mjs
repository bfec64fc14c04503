// Tables from outside: a foreign list becomes own requirements with the keyboard alone and is undone in one go, and an
// official list gives the catalogue's requirements their numbers, marked as brought in.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { startChromium } from "../support/browser.mjs";
import { call, startServer } from "../support/devserver.mjs";
import { emptyFolder, repository } from "../support/folders.mjs";
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

const fixture = (name) => join(repository, "tests/fixtures/tables", name);

describe("own requirements from a table", () => {
  const program = startProgram({
    options: { args: ["--pick-file", fixture("header-in-row-4-under-a-title.csv")] },
    prepare: async (server) => ({ example: await call(server, "create_example", { language: "nb" }) }),
  });

  async function preview(context, options) {
    const page = await openPage(context, program.browser, program.server, `/procurement/${program.example.id}/own`, options);
    await page.getByRole("button", { name: "Importer fra Excel eller CSV" }).press("Enter");
    await page.getByRole("button", { name: "Velg fil …" }).press("Enter");
    await page.getByRole("checkbox", { name: /^Rad 6:/ }).waitFor();
    return page;
  }

  for (const way of ways) {
    test(`the preview, ${way.name}`, async (context) => {
      const page = await preview(context, way.options);
      assert.equal(await page.getByLabel("Overskriftene står i").inputValue(), "4");
      assert.equal(await page.getByLabel("Kravtekst").inputValue(), "1", "the guess is chosen");
      for (const cell of ["A5", "B8", "B9"]) await page.getByText(cell, { exact: true }).first().waitFor();
      await expectAccessible(page, `import, ${way.name}`);
      await expectNoSidewaysScroll(page, `import, ${way.name}`);
      expectNoComplaints(page);
      await picture(page, `import-${way.name.replace(/\W/g, "")}`);
    });
  }

  test("what is chosen is taken in, and «Angre» takes all of it back", async (context) => {
    const page = await preview(context);
    assert.equal(await page.getByRole("checkbox", { name: /^Rad 9:/ }).isChecked(), false, "a repetition is not chosen");
    await page.getByRole("button", { name: "Ta inn 2 krav" }).press("Enter");
    await page.getByText(/2 krav fra header-in-row-4.* er tatt inn/).waitFor();
    const own = async () => (await call(program.server, "procurement", { id: program.example.id, language: "nb" })).own;
    const taken = await own();
    assert.deepEqual(taken.map((one) => one.role), ["requirement", "award_criterion"], "nothing is absolute by itself");
    await page.getByRole("heading", { name: /^Alarmen skal nå responssenteret/ }).waitFor();
    await page.getByRole("button", { name: "Angre" }).last().click();
    await page.getByRole("heading", { name: "Ingen egne krav" }).waitFor();
    assert.deepEqual(await own(), []);
  });

  test("another column as the text changes the preview at once", async (context) => {
    const page = await preview(context);
    await page.getByLabel("Kravtekst").selectOption("3");
    await page.getByText("Mange faller der").filter({ visible: true }).first().waitFor();
    await page.getByRole("button", { name: "Ta inn 1 krav" }).waitFor();
  });
});

test("an official list gives requirements their numbers, marked as brought in", async (context) => {
  const folder = emptyFolder(context);
  const file = join(folder, "normen.csv");
  const server = await startServer(folder, { args: ["--pick-file", file] });
  context.after(() => server.stop());
  const known = await call(server, "requirement", { id: "normen-5-4-01", language: "nb" });
  writeFileSync(
    file,
    `Kravnr;Tittel;Kravtekst\n5.4.99;${known.title};"${known.text}"\n9.9;Kaffe;Kaffetrakteren skal brygge åtte kopper.\n`,
  );
  const browser = await startChromium();
  context.after(() => browser.close());
  const page = await openPage(context, browser, server, "/catalogue?view=sets");
  await page.getByRole("button", { name: "Importer offisiell liste" }).press("Enter");
  await page.getByRole("button", { name: "Velg fil …" }).press("Enter");
  const match = page.getByLabel("Kravet som rad 2 er");
  await match.waitFor();
  assert.equal(await match.inputValue(), "normen-5-4-01");
  await page.getByText("Ingenting i katalogen ligner").waitFor();
  await expectAccessible(page, "official list");
  await expectNoSidewaysScroll(page, "official list");
  await picture(page, "official-list");
  await page.getByRole("checkbox", { name: /1 rad som ikke er valgt/ }).press("Space");
  await page.getByRole("button", { name: "Ta inn 1 nummer" }).press("Enter");
  await page.getByRole("heading", { name: "Egne kravsett" }).waitFor();
  await picture(page, "own-sets");
  await page.goto(`${server.address}#/catalogue/normen-5-4-01`);
  await page.getByText(/5\.4\.99 \(nummer importert av bruker fra normen\.csv 23\.\snovember 2026\)/).waitFor();
  await expectAccessible(page, "record with an imported number");
  expectNoComplaints(page);
});
