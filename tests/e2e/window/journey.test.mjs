// One purchase through the real window, from the empty start page to the files on disk. What the pages look like is tested
// in Chromium; here it is the window that counts: that the interface is built in, that calls go through its own channel,
// that the content security policy lets the program run, and that files land where they should.

import assert from "node:assert/strict";
import { basename } from "node:path";
import { test } from "node:test";
import { inWindow } from "../support/desktop.mjs";
import { filesIn, pdfText, workbookText } from "../support/documents.mjs";
import { until } from "../support/processes.mjs";

const name = "Digital hjemmeoppfølging i Eksempel kommune";
const ground = "Ingen leverandør i markedet støtter standarden før avtalen utløper.";
const answers = {
  "Skal løsningen behandle helseopplysninger om innbyggere?": "Ja",
  "Er løsningen, eller en del av den, medisinsk utstyr?": "Nei",
  "Skal løsningen sende eller motta helsefaglige meldinger?": "Ja",
};

test("a purchase, from the empty start page to documents with the ground of a deviation", (context) =>
  inWindow(context, walk));

async function walk(window, desktop) {
  await window.click("action", "Ny anskaffelse");
  await window.type("textbox", /^Navn på anskaffelsen/, name);
  await window.click("action", "Opprett anskaffelsen");

  await window.find("heading", "Teknologiområde");
  await window.click("checkbox", /^Digital hjemmeoppfølging/);
  await window.click("radio", /SaaS|Skytjeneste/);
  await window.click("action", "Videre til Kjennetegn");

  for (const [place, [question, answer]] of Object.entries(answers).entries()) {
    await give(window, question, answer, `${place + 1} besvart`);
  }
  await window.click("action", "Videre til Krav");

  await leaveOutARecommendedStandard(window);
  await window.click("action", /Dokumenter/, { inside: "Steg" });
  await window.click("action", "Lag alle");
  await window.shows(/\d+ filer er laget/, { within: 60_000 });

  const workbooks = filesIn(desktop.documents, ".xlsx");
  const pdfs = filesIn(desktop.documents, ".pdf");
  assert.equal(workbooks.length, 2, "one workbook for the vendor and one for the buyer");
  const withGround = workbooks.filter((path) => workbookText(path).includes(ground));
  assert.equal(withGround.length, 1, "the ground stands in the buyer's workbook, and never in the vendor's");
  const told = pdfs.filter((path) => pdfText(path).includes(ground)).map((path) => basename(path));
  const expected = ["Avvik og beslutningslogg.pdf", "Kravliste.pdf"];
  assert.deepEqual(
    told,
    expected,
    "the ground stands in the list and the appendix, and never in the vendor's form",
  );
  assert.match(await window.title(), /Kravkompass/);
}

/** Answers a question. Right after an answer the page takes no other, since the next question has come under the pointer. */
function give(window, question, answer, said) {
  const taken = async () => {
    await window.click("action", answer, { inside: question, within: 1_000 }).catch(() => {});
    return (await window.text()).includes(said);
  };
  return until(taken, { every: 250, within: 20_000, what: `the answer to «${question}»` });
}

/** The level decides what must be said: a recommended standard wants the special circumstances, and takes no less. */
async function leaveOutARecommendedStandard(window) {
  await window.find("heading", "Krav");
  await window.click("action", "Tema og filter");
  await window.click("action", /^Normeringsnivå/);
  await window.click("checkbox", /^Anbefalt standard/);
  await window.click("option", /Anbefalt standard/);
  await window.click("action", /^Ta ut/);
  await window.shows(
    "Standarden er anbefalt, og skal følges hvis ikke særlige omstendigheter taler mot det.",
  );
  await window.click("action", "Ta ut", { inside: "Ta ut kravet" });
  await window.shows("Skriv hvilke omstendigheter som taler mot standarden.");
  await window.type("textbox", /^Hvilke særlige omstendigheter/, ground);
  await window.click("action", "Ta ut", { inside: "Ta ut kravet" });
  await window.shows(/Tatt ut:/);
}
