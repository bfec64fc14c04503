// The way from the start page to the first decision without a mouse. Every stop on the way can be seen and has a name, a new
// page takes the focus to its heading, and what was done can be undone.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { expectAccessible, expectNoComplaints, openPage, settled } from "../support/pages.mjs";
import { startProgram } from "../support/program.mjs";

describe("by keyboard alone", () => {
  const program = startProgram();

  test("from the start page to the first decision, and back", async (context) => {
    const page = await openPage(context, program.browser, program.server);
    await goTo(page, /^button "Ny anskaffelse"/);
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
    await page.getByText(/^1 av \d+ vurdert/).first().waitFor();
    await page.keyboard.press("Control+z");
    await page.getByText(/^0 av \d+ vurdert/).first().waitFor();
    expectNoComplaints(page);
  });

  test("the first stop leads past the rail", async (context) => {
    const page = await openPage(context, program.browser, program.server);
    await page.evaluate(() => document.activeElement?.blur());
    await page.keyboard.press("Tab");
    assert.match(await focused(page), /^link "Hopp til innholdet"/);
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
  });

  test("the list of short-cuts opens with a question mark and closes with Escape", async (context) => {
    const page = await openPage(context, program.browser, program.server);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Hurtigtaster" }).waitFor({ timeout: 5_000 });
    await expectAccessible(page, "the list of short-cuts");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog", { name: "Hurtigtaster" }).waitFor({ state: "hidden" });
  });
});

/** Presses Tab until the focus is where `wanted` says, looking at every stop. */
async function goTo(page, wanted) {
  const passed = [];
  let rounds = 0;
  while (rounds < 2) {
    await page.keyboard.press("Tab");
    const here = await focused(page);
    // Past the last stop the focus leaves the page, and comes in again at the first.
    if (here === "") {
      rounds += 1;
      continue;
    }
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
  if (await page.evaluate(() => document.activeElement === document.body)) return "";
  const snapshot = await page.locator(":focus").first().ariaSnapshot();
  return snapshot.split("\n")[0].replace(/^- /, "").trim();
}

/** Whether the focus can be seen: the page looks otherwise when the focus is elsewhere. */
async function isSeen(page) {
  const focus = await page.evaluateHandle(() => document.activeElement);
  const withFocus = await page.screenshot({ animations: "disabled" });
  await focus.evaluate((element) => element.blur());
  const without = await page.screenshot({ animations: "disabled" });
  await focus.evaluate((element) => element.focus({ preventScroll: true, focusVisible: true }));
  return !withFocus.equals(without);
}
