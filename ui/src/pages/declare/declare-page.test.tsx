// Starting a declaration: from an area before any tender, from a file, for a product that is here or a new one.

import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "../../testing/expect-accessible";
import { renderAt } from "../../testing/render";

describe("starting a declaration", () => {
  it("asks for what is missing", async () => {
    const { user } = renderAt({ page: "declare" }, { vendor: { empty: true } });
    await user.click(await screen.findByRole("button", { name: "Begynn å svare" }));
    expect(await screen.findByText("Velg filen du skal svare på.")).toBeTruthy();
    expect(
      screen.getAllByText("Velg et produkt, eller skriv navn og versjon på et nytt.").length,
    ).toBeGreaterThan(0);
    await expectAccessible();
  });

  it("declares a new product for an area before any tender", async () => {
    const { user } = renderAt({ page: "declare" }, { vendor: { empty: true } });
    await user.click(await screen.findByRole("radio", { name: /Kravene for et område/ }));
    await user.type(screen.getByLabelText("Produktnavn"), "Ny journal");
    await user.type(screen.getByLabelText("Versjon"), "1.0");
    await user.click(await screen.findByRole("checkbox", { name: /^Journalsystem/ }));
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Begynn å svare" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Svar" })).toBeTruthy();
    expect(screen.getByText("Journalsystem", { selector: "p" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Ny journal 1.0" })).toBeTruthy();
  });

  it("shows earlier answers first where there are any to offer", async () => {
    const { user } = renderAt({ page: "declare", query: { path: "/home/kari/plukkliste.xlsx" } });
    expect(await screen.findByText("/home/kari/plukkliste.xlsx")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Begynn å svare" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Tidligere svar" })).toBeTruthy();
  });
});
