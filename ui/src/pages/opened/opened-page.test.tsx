// A file somebody sent: what it is, and what is offered for it.

import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "../../testing/expect-accessible";
import { renderAt } from "../../testing/render";

const at = (path: string) => renderAt({ page: "opened", path });

describe("an opened file", () => {
  it("opens a buyer's package as a procurement", async () => {
    const { user } = at("/d/anskaffelse.kravpakke");
    expect(await screen.findByText("En kravpakke med en hel anskaffelse")).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Åpne anskaffelsen" }));
    expect(await screen.findByRole("navigation", { name: "Steg" })).toBeTruthy();
  });

  it("offers a list to be answered, and the declaration that answers it already", async () => {
    at("/d/plukkliste.xlsx");
    expect(await screen.findByRole("link", { name: "Svar på listen" })).toBeTruthy();
    expect(await screen.findByRole("link", { name: /Du svarer alt på denne listen/ })).toBeTruthy();
    await expectAccessible();
  });

  it("imports an answered workbook into a declaration", async () => {
    const { user } = at("/d/svar.xlsx");
    await user.click(await screen.findByRole("link", { name: "Trygghet hjemme 2027 – Hjemmeoversikt 4.2" }));
    expect(await screen.findByRole("heading", { name: "Leserapport: svar.xlsx" })).toBeTruthy();
  });

  it("says what a PDF carries", async () => {
    at("/d/kravliste.pdf");
    expect(await screen.findByText(/I PDF-en ligger: en kravliste til leverandører/)).toBeTruthy();
  });

  it("says where a foreign workbook can be imported", async () => {
    at("/d/fremmed.xlsx");
    expect(await screen.findByText(/Åpne en anskaffelse, gå til Egne krav/)).toBeTruthy();
    await expectAccessible();
  });

  it("says why a file cannot be read", async () => {
    at("/d/ødelagt.kravpakke");
    expect(await screen.findByText("Kravpakken er avkortet. Be om å få den sendt på nytt.")).toBeTruthy();
    await expectAccessible();
  });
});
