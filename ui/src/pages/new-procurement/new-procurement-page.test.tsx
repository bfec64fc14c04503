// Creating a procurement, the long way and the express way.

import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "../../testing/expect-accessible";
import { renderAt } from "../../testing/render";

describe("a new procurement", () => {
  it("needs a name and says so at the field", async () => {
    const { user } = renderAt({ page: "new" });
    await user.click(await screen.findByRole("button", { name: "Opprett anskaffelsen" }));
    expect(await screen.findByText("Navnet kan ikke være tomt. Skriv noe i feltet.")).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Navn på anskaffelsen")));
    await expectAccessible();
  });

  it("tells a wrong check digit apart from a wrong length", async () => {
    const { user } = renderAt({ page: "new" });
    await user.type(await screen.findByLabelText("Navn på anskaffelsen"), "Alarmer");
    const number = screen.getByLabelText(/Organisasjonsnummer/);
    await user.type(number, "123456784");
    await user.click(screen.getByRole("button", { name: "Opprett anskaffelsen" }));
    expect(await screen.findByText(/Kontrollsifferet stemmer ikke/)).toBeTruthy();
    await user.clear(number);
    await user.type(number, "12345");
    await user.click(screen.getByRole("button", { name: "Opprett anskaffelsen" }));
    expect(await screen.findByText(/har ni siffer/)).toBeTruthy();
  });

  it("goes on to the area", async () => {
    const { user } = renderAt({ page: "new" });
    await user.type(await screen.findByLabelText("Navn på anskaffelsen"), "Alarmer 2027");
    await user.click(screen.getByRole("button", { name: "Opprett anskaffelsen" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Teknologiområde" })).toBeTruthy();
    expect(screen.getByText("Alarmer 2027")).toBeTruthy();
  });
});

describe("the express list", () => {
  it("gives the usual list of a typical purchase, with answers to look over", async () => {
    const { user } = renderAt({ page: "new", express: true });
    await user.click(await screen.findByRole("button", { name: "Lag kravlisten" }));
    expect(await screen.findByText("Velg det kjøpet ligner mest på, eller «Noe annet».")).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("radio", { name: /Digital hjemmeoppfølging/ }));
    await user.click(screen.getByRole("button", { name: "Lag kravlisten" }));
    expect(await screen.findByText("Ekspressliste: Digital hjemmeoppfølging")).toBeTruthy();
    expect(window.location.hash).toContain("/requirements");
    const [step] = screen.getAllByRole("link", { name: /Kjennetegn/ });
    if (step) await user.click(step);
    expect(await screen.findByRole("heading", { name: "Se over 3 vanlige svar" })).toBeTruthy();
  });

  it("asks what is bought when it is like nothing typical, and goes to the questions", async () => {
    const { user } = renderAt({ page: "new", express: true });
    await user.click(await screen.findByRole("radio", { name: /Noe annet/ }));
    await user.click(screen.getByRole("button", { name: "Lag kravlisten" }));
    expect(await screen.findByText("Velg minst ett område.")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: /Velferdsteknologi/ }));
    await user.click(screen.getByRole("button", { name: "Lag kravlisten" }));
    expect(await screen.findByText("Ekspressliste: Velferdsteknologi")).toBeTruthy();
    expect(window.location.hash).toContain("/facts");
  });
});
