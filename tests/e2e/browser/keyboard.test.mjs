// The way from the start page to the first decision without a mouse. Every stop on the way can be seen and has a name, a new
// page takes the focus to its heading, and what was done can be undone.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startChromium } from "../support/browser.mjs";
import { startServer } from "../support/devserver.mjs";
import { emptyFolder } from "../support/folders.mjs";
import { expectNoComplaints, openPage, settled } from "../support/pages.mjs";

describe("by keyboard alone", () => {
  let browser;
  let server;
  before(async () => {
    server = await startServer(emptyFolder({ after }));
    browser = await startChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  test("from the start page to the first decision, and back", async (context) => {
    const page = await openPage(context, browser, server);
    await goTo(page, /^link "Ny anskaffelse"/);
    await enter(page, "Ny anskaffelse");
    await goTo(page, /^textbox "Navn på anskaffelsen/);
    await page.keyboard.type("Trygghetsalarmer");
    await goTo(page, /^button "Opprett anskaffelsen"/);
    await enter(page, "Teknologiområde");
    await goTo(page, /^checkbox "Velferdsteknologi/);
    await page.keyboard.press("Space");
    await goTo(page, /^radio /);
    await page.keyboard.press("ArrowDown");
    await goTo(page, /^link "Videre til Kjennetegn"/);
    await enter(page, "Kjennetegn");
    await goTo(page, /^button "Ja"/);
    await page.keyboard.press("Enter");
    await page.getByText(/^1 besvart/).waitFor();
    await goTo(page, /^link "Videre til Krav"/);
    await enter(page, "Krav");
    await goTo(page, /^listbox /);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("i");
    await page.getByText(/^Tatt med: /).waitFor();
    await page.keyboard.press("Control+z");
    await page.getByText(/^Angret/).first().waitFor();
    expectNoComplaints(page);
  });

  test("the first stop leads past the rail", async (context) => {
    const page = await openPage(context, browser, server);
    await page.evaluate(() => document.activeElement?.blur());
    await page.keyboard.press("Tab");
    assert.match(await focused(page), /^link "Hopp til innholdet"/);
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
  });

  test("the list of short-cuts opens with a question mark and closes with Escape", async (context) => {
    const page = await openPage(context, browser, server);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Hurtigtaster" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog", { name: "Hurtigtaster" }).waitFor({ state: "hidden" });
  });
});

/** Presses Tab until the focus is where `wanted` says, looking at every stop. */
async function goTo(page, wanted) {
  const passed = [];
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press("Tab");
    const here = await focused(page);
    assert.doesNotMatch(here, /^\w+$/, `a stop without a name after ${passed.at(-1)}`);
    assert.ok(await isSeen(page), `${here} shows no focus`);
    if (wanted.test(here)) return;
    passed.push(here);
  }
  assert.fail(`${wanted} is not among the stops:\n${passed.join("\n")}`);
}

/** Presses Enter and waits for the page it leads to, whose heading takes the focus. */
async function enter(page, heading) {
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
  await settled(page);
  assert.match(await focused(page), new RegExp(`^heading "${heading}"`), "the focus follows to the new page");
}

/** Role and name of what has the focus, as a screen reader gets it. */
async function focused(page) {
  const snapshot = await page.locator(":focus").first().ariaSnapshot();
  return snapshot.split("\n")[0].replace(/^- /, "").trim();
}

/** Whether the focus can be seen: an outline or a shadow on the element or on what draws it. */
function isSeen(page) {
  return page.evaluate(() => {
    const drawn = (element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    };
    const focus = document.activeElement;
    return [focus, focus.parentElement, ...(focus.labels ?? [])].some((element) => element && drawn(element));
  });
}
