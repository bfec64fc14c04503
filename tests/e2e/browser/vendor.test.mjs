// The vendor's way in the browser: a product folder, a declaration before any tender, answers by keyboard, a look before
// sending, a signature, and documents that lie on the disk. Then the pages are looked at as they are met.

import assert from "node:assert/strict";
import { statSync } from "node:fs";
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
  settled,
} from "../support/pages.mjs";
import { startProgram } from "../support/program.mjs";

const language = "nb";

describe("a vendor", () => {
  const program = startProgram();

  test("declares a product before any tender, signs, and has the documents on disk", async (context) => {
    const page = await openPage(context, program.browser, program.server, "/products/new");
    await page.getByLabel("Produktnavn").fill("Hjemmeoversikt");
    await page.getByLabel(/^Versjon/).fill("4.2");
    await page.getByLabel(/^Leverandør/).fill("Eksempel Helseteknologi AS");
    await page.getByLabel(/Norsk organisasjonsnummer/).fill("987654325");
    await page.getByRole("button", { name: "Opprett produktmappen" }).click();
    await page.waitForURL(/#\/product\//);

    await page.getByRole("link", { name: /^Selvdeklareringer/ }).click();
    await page.getByRole("link", { name: "Ny selvdeklarering" }).click();
    await page.getByRole("radio", { name: /Kravene for et område/ }).check();
    await page.getByRole("checkbox", { name: /^Digital hjemmeoppfølging/ }).check();
    // Few requirements hold whatever is answered about the product; with the extended ones there are enough to answer.
    await page.getByLabel("Ta med utvidede krav").check();
    await page.getByRole("button", { name: "Begynn å svare" }).click();
    await page.getByRole("heading", { level: 1, name: "Svar", exact: true }).waitFor();

    const list = page.getByRole("listbox");
    await list.focus();
    await page.keyboard.press("j");
    await page.getByText(/^1 av \d+ besvart$/).first().waitFor();
    await page.keyboard.press("j");
    await page.getByText(/^2 av \d+ besvart$/).first().waitFor();
    await page.keyboard.press("d");
    await page.keyboard.type("Gjelder fra neste versjon.");
    await page.getByText(/^3 av \d+ besvart$/).first().waitFor();
    await page.keyboard.press("Tab");
    await settled(page);

    await page.getByRole("link", { name: /^Før du sender/ }).click();
    await page.getByRole("heading", { name: /^Ikke besvart \(/ }).waitFor();
    await page.getByRole("link", { name: "Videre til Signer" }).click();
    await page.getByLabel("Navn", { exact: true }).fill("Eksempel Person");
    await page.getByLabel(/Rolle i virksomheten/).fill("Daglig leder");
    await page.getByRole("button", { name: "Signer selvdeklareringen" }).click();
    await page.getByText(/^Signert av Eksempel Person, Daglig leder/).waitFor();
    assert.match(await page.getByText(/^[0-9a-f]{64}$/).innerText(), /^[0-9a-f]{64}$/);

    await page.getByRole("link", { name: "Videre til Dokumenter" }).click();
    await page.getByRole("button", { name: /^Lag \d+ dokument/ }).click();
    await page.getByText(/^\d+ filer? er laget\.$/).waitFor({ timeout: 60_000 });
    for (const ending of [".xlsx", ".pdf", ".kravpakke"]) {
      const [file] = filesIn(program.server.documents, ending);
      assert.ok(file && statSync(file).size > 1_000, `a ${ending} file lies there`);
    }
    expectNoComplaints(page);
  });

  const ways = [
    { name: "light", options: { colorScheme: "light" } },
    { name: "dark", options: { colorScheme: "dark" } },
    // Four times as large is a quarter of the page's own pixels.
    {
      name: "400 %",
      options: { viewport: { width: laptop.width / 4, height: laptop.height / 4 }, deviceScaleFactor: 4 },
    },
    { name: "forced colours", options: { forcedColors: "active" } },
  ];
  const pages = {
    products: () => "/products",
    "new-product": () => "/products/new",
    declare: () => "/declare",
    ...Object.fromEntries(
      ["product", "supplier", "purchase", "evidence", "declarations", "log"].map((part) => [
        `product-${part}`,
        ({ products }) => `/product/${products.products[0].id}/${part}`,
      ]),
    ),
    ...Object.fromEntries(
      ["answers", "earlier", "statement", "import", "review", "sign", "documents", "log"].map((step) => [
        `declaration-${step}`,
        ({ declarations }) => `/declaration/${declarations.declarations[0].id}/${step}`,
      ]),
    ),
  };
  for (const [name, path] of Object.entries(pages)) {
    for (const way of ways) {
      test(`${name}, ${way.name}`, async (context) => {
        const there = {
          products: await call(program.server, "products"),
          declarations: await call(program.server, "declarations", { language }),
        };
        const page = await openPage(context, program.browser, program.server, path(there), way.options);
        assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1, "a page has one main heading");
        assert.equal(await page.getByRole("button", { name: "Prøv igjen" }).count(), 0, "the page has what it asked for");
        await expectAccessible(page, `${name}, ${way.name}`);
        await expectNoSidewaysScroll(page, `${name}, ${way.name}`);
        expectNoComplaints(page);
        await picture(page, `vendor-${name}-${way.name.replace(/\W/g, "")}`);
      });
    }
  }
});
