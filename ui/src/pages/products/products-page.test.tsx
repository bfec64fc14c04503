// Produkter and a new product, as a vendor meets them: empty, with folders, and when something is refused.

import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "../../testing/expect-accessible";
import { renderAt } from "../../testing/render";

describe("Produkter", () => {
  it("says what belongs here when there is nothing", async () => {
    renderAt({ page: "products" }, { vendor: { empty: true } });
    expect(await screen.findByText("Her kommer produktene dine")).toBeTruthy();
    expect(await screen.findByText("Ingen selvdeklarering ennå")).toBeTruthy();
    await expectAccessible();
  });

  it("shows folders with evidence that has run out, in words, and declarations with their progress", async () => {
    renderAt({ page: "products" });
    const product = (await screen.findByRole("link", { name: "Hjemmeoversikt 4.2" })).closest("li");
    expect(product && within(product).getByText("1 utløpt")).toBeTruthy();
    expect(product && within(product).getByText("1 utløper snart")).toBeTruthy();
    const open = (await screen.findByRole("link", { name: "Trygghet hjemme 2027" })).closest("li");
    expect(open && within(open).getByText(/^6 av \d+ krav besvart$/)).toBeTruthy();
    expect(open && within(open).getByText("Ikke signert")).toBeTruthy();
    await expectAccessible();
  });

  it("copies a folder as a new version and asks for the version first", async () => {
    const { user } = renderAt({ page: "products" });
    await user.click(await screen.findByRole("button", { name: "Ny versjon av Hjemmeoversikt 4.2" }));
    await user.click(screen.getByRole("button", { name: "Lag versjonen" }));
    expect(await screen.findByText("Versjonen kan ikke være tomt. Skriv noe i feltet.")).toBeTruthy();
    await user.type(screen.getByLabelText(/Den nye versjonen/), "5.0");
    await user.click(screen.getByRole("button", { name: "Lag versjonen" }));
    expect(await screen.findByRole("link", { name: "Åpne den tidligere versjonen" })).toBeTruthy();
  });

  it("takes a deleted folder back, at once or later", async () => {
    const { user } = renderAt({ page: "products" });
    await user.click(await screen.findByRole("button", { name: "Slett Hjemmeoversikt 4.2" }));
    await waitFor(() => expect(screen.queryByRole("link", { name: "Hjemmeoversikt 4.2" })).toBeNull());
    await user.click(await screen.findByRole("button", { name: "Angre" }));
    expect(await screen.findByRole("link", { name: "Hjemmeoversikt 4.2" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Slett Trygghet hjemme 2027" }));
    await user.click(await screen.findByText("Slettet (1)"));
    await user.click(screen.getByRole("button", { name: "Hent tilbake Trygghet hjemme 2027" }));
    expect(await screen.findByRole("link", { name: "Trygghet hjemme 2027" })).toBeTruthy();
  });
});

describe("a new product", () => {
  it("says what is wrong beside the field, and opens the folder when it is made", async () => {
    const { user } = renderAt({ page: "products", create: true });
    await user.click(await screen.findByRole("button", { name: "Opprett produktmappen" }));
    const name = await screen.findByLabelText("Produktnavn");
    await waitFor(() => expect(document.activeElement).toBe(name));
    await user.type(name, "Ny journal");
    await user.type(screen.getByLabelText(/^Versjon/), "1.0");
    await user.type(screen.getByLabelText(/Norsk organisasjonsnummer/), "987654320");
    await user.click(screen.getByRole("button", { name: "Opprett produktmappen" }));
    expect(await screen.findByText(/Kontrollsifferet stemmer ikke/)).toBeTruthy();
    await expectAccessible();
    await user.type(screen.getByLabelText(/Norsk organisasjonsnummer/), "{Backspace}5");
    await user.click(screen.getByRole("button", { name: "Opprett produktmappen" }));
    expect(await screen.findByRole("navigation", { name: "Deler av produktmappen" })).toBeTruthy();
    expect(screen.getByText("Ny journal 1.0", { selector: "p" })).toBeTruthy();
  });
});
