// Every page, looked at as it is met: light, dark, and magnified to 200 % on a small laptop. Each has one heading and a
// title of its own, nothing axe objects to, nothing that sticks out sideways, and keeps to the content security policy.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { call } from "../support/devserver.mjs";
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
  // Twice as large is half as many of the page's own pixels.
  { name: "200 %", options: { viewport: { width: laptop.width / 2, height: laptop.height / 2 }, deviceScaleFactor: 2 } },
];

describe("every page", () => {
  const program = startProgram({
    prepare: async (server) => ({ example: await call(server, "create_example", { language: "nb" }) }),
  });

  const pages = {
    start: () => "/",
    new: () => "/new",
    express: () => "/new?express=1",
    procurement: () => `/procurement/${program.example.id}/procurement`,
    area: () => `/procurement/${program.example.id}/area`,
    facts: () => `/procurement/${program.example.id}/facts`,
    requirements: () => `/procurement/${program.example.id}/requirements`,
    own: () => `/procurement/${program.example.id}/own`,
    terms: () => `/procurement/${program.example.id}/terms`,
    control: () => `/procurement/${program.example.id}/control`,
    documents: () => `/procurement/${program.example.id}/documents`,
    catalogue: () => "/catalogue",
    requirement: () => "/catalogue/normen-5-4-01",
    sets: () => "/catalogue?view=sets",
    guidance: () => "/guidance",
    settings: () => "/settings",
    help: () => "/help",
    unknown: () => "/nowhere",
  };

  for (const [name, path] of Object.entries(pages)) {
    for (const way of ways) {
      test(`${name}, ${way.name}`, async (context) => {
        const page = await openPage(context, program.browser, program.server, path(), way.options);
        assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1, "a page has one main heading");
        assert.match(await page.title(), /\S+ – .*Kravkompass$/, "the title names the page");
        assert.equal(await page.getByRole("button", { name: "Prøv igjen" }).count(), 0, "the page has what it asked for");
        await expectAccessible(page, `${name}, ${way.name}`);
        await expectNoSidewaysScroll(page, `${name}, ${way.name}`);
        expectNoComplaints(page);
        await picture(page, `${name}-${way.name.replace(/\W/g, "")}`);
      });
    }
  }

  test("numbers are written the Norwegian way in nynorsk too", async (context) => {
    const { settings } = await call(program.server, "start", {});
    await call(program.server, "save_settings", { settings: { ...settings, language: "nn" } });
    const page = await openPage(context, program.browser, program.server, "/catalogue");
    await page.getByText(/^1\s\d{3} krav$/).waitFor();
    await call(program.server, "save_settings", { settings });
  });
});
