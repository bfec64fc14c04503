// Answers through the real window, seen from both sides: a vendor declares a product and signs, and a buyer judges an
// answer and makes the reports. How the pages look and behave in detail is tested in Chromium.

import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { test } from "node:test";
import { inWindow } from "../support/desktop.mjs";
import { filesIn, pdfText, workbookText } from "../support/documents.mjs";

const person = "Eksempel Person";
const reason = "Rapporten gjelder en eldre versjon av produktet.";

test("a vendor declares a product, signs, and has the documents on disk", (context) =>
  inWindow(context, async (window, desktop) => {
    await window.click("action", "Jeg leverer");
    await window.click("action", "Produkter");
    await window.click("action", "Nytt produkt");
    await window.type("textbox", /^Produktnavn/, "Hjemmeoversikt");
    await window.type("textbox", /^Versjon/, "4.2");
    await window.type("textbox", /^Leverandør/, "Eksempel Helseteknologi AS");
    await window.type("textbox", /Norsk organisasjonsnummer/, "987654325");
    await window.click("action", "Opprett produktmappen");

    await window.click("action", /Selvdeklareringer/, { inside: "Deler av produktmappen" });
    await window.click("action", "Ny selvdeklarering");
    await window.click("radio", /Kravene for et område/);
    await window.click("checkbox", /^Digital hjemmeoppfølging/);
    await window.click("checkbox", /^Ta med utvidede krav/);
    await window.click("action", "Begynn å svare");
    await window.find("heading", "Svar");
    await window.click("action", /^Ja/);
    await window.shows(/1 av \d+ besvart/);

    await window.click("action", /Signer/, { inside: "Steg" });
    await window.type("textbox", /^Navn/, person);
    await window.type("textbox", /Rolle i virksomheten/, "Daglig leder");
    await window.click("action", "Signer selvdeklareringen");
    await window.shows(`Signert av ${person}, Daglig leder`);

    await window.click("action", "Videre til Dokumenter");
    await window.click("action", /^Lag \d+ dokument/);
    await window.shows(/\d+ filer? er laget/, { within: 60_000 });
    for (const ending of [".xlsx", ".pdf", ".kravpakke"]) {
      const [file] = filesIn(desktop.documents, ending);
      assert.ok(file && statSync(file).size > 1_000, `a ${ending} file lies there`);
    }
    const signed = filesIn(desktop.documents, ".pdf").filter((path) => pdfText(path).includes(person));
    assert.ok(signed.length > 0, "the one who signed stands in the declaration");
  }));

test("a buyer judges an answer, and the reports give the reason", (context) =>
  inWindow(context, async (window, desktop) => {
    await window.click("action", "Jeg kjøper");
    await window.click("action", "Evalueringer");
    await window.click("action", /^Prøv eksempelet/);
    await window.find("heading", "Forskjeller");
    await window.click("cell", /^Ja/);
    await window.click("action", /^Ikke godtatt/, { inside: "Svaret" });
    await window.type("textbox", /^Begrunnelse/, reason);
    await window.click("action", "Lagre vurderingen");
    await window.shows(/1 av \d+ svar vurdert/);

    await window.click("action", "Rapporter");
    await window.click("action", /^Lag \d+ dokument/);
    await window.shows(/\d+ filer er laget/, { within: 60_000 });
    const [workbook] = filesIn(desktop.documents, ".xlsx");
    const [pdf] = filesIn(desktop.documents, ".pdf");
    assert.ok(workbookText(workbook).includes(reason), "the reason stands in the workbook");
    assert.ok(pdfText(pdf).includes(reason), "and in the PDF");
  }));
