// Pages of the program in Chromium: opened at an address, watched for errors, examined as a person with other needs than
// the developer's would meet them.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { repository } from "./folders.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The smallest window that must do: a small laptop. */
export const laptop = { width: 1024, height: 700 };

/** Opens `path` (the part after «#») in a page of its own, closed after the test. */
export async function openPage(context, browser, server, path = "/", options = {}) {
  const settings = { viewport: laptop, locale: "nb-NO", reducedMotion: "reduce", ...options };
  const page = await browser.newPage(settings);
  context.after(() => page.close());
  const complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.complaints = complaints;
  await page.goto(`${server.address}#${path}`);
  await settled(page);
  return page;
}

/** Waits until the page has its heading and asks for nothing more. While the program starts there is a hidden one. */
export async function settled(page) {
  await page.locator("h1:not(.kk-hidden)").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
}

/** Fails when the page broke its content security policy, or threw. A refused call (422) is an answer, not an error. */
export function expectNoComplaints(page) {
  assert.deepEqual(
    page.complaints.filter((text) => !text.includes("422")),
    [],
    "the page complains in the console",
  );
}

/** Fails with what axe finds, in words one can act on. */
export async function expectAccessible(page, where) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n    ${examples(nodes)}`);
  assert.deepEqual(found, [], `axe has findings on ${where}`);
}

/** A few of the elements; one is usually enough to see what is wrong with all. */
function examples(nodes) {
  const rest = nodes.length > 3 ? [`and ${nodes.length - 3} more`] : [];
  return [...nodes.slice(0, 3).map(({ html, failureSummary }) => `${html}: ${failureSummary}`), ...rest].join("\n    ");
}

/** Fails when something stands outside the window sideways. */
export async function expectNoSidewaysScroll(page, where) {
  const { wide, window, widest } = await page.evaluate(() => {
    const right = (element) => element.getBoundingClientRect().right;
    const all = [...document.body.querySelectorAll("*")];
    const widest = all.reduce((most, element) => (right(element) > right(most) ? element : most), document.body);
    return {
      wide: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
      widest: `${widest.tagName.toLowerCase()}.${widest.className}`,
    };
  });
  assert.ok(wide <= window, `${where} is ${wide} wide in a window of ${window}; the widest is ${widest}`);
}

/** A picture for the documentation, when asked for with PICTURES=1. */
export async function picture(page, name) {
  if (!process.env.PICTURES) return;
  const folder = join(repository, "docs/pictures");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
