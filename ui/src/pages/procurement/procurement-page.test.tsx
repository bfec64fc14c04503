// The frame of a procurement and its first three steps.

import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "../../testing/expect-accessible";
import { renderAt } from "../../testing/render";

const at = (step: "procurement" | "area" | "facts") => ({ page: "procurement", id: "p-1", step }) as const;

describe("the frame", () => {
  it("shows every step with its state and marks where one is", async () => {
    renderAt(at("facts"));
    const steps = within(await screen.findByRole("navigation", { name: "Steg" })).getAllByRole("link");
    expect(steps).toHaveLength(8);
    expect(steps[3]?.textContent).toMatch(/Krav \d+ av \d+ vurdert/);
    expect(steps[2]?.getAttribute("aria-current")).toBe("step");
  });

  it("undoes with the keyboard and says what it undoes", async () => {
    const { user } = renderAt(at("area"));
    const app = await screen.findByRole("checkbox", { name: /Helseapp/ });
    await user.click(app);
    await screen.findByRole("button", { name: "Angre: teknologiområde" });
    app.blur();
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect((app as HTMLInputElement).checked).toBe(false));
    expect(await screen.findByRole("button", { name: "Gjør om: teknologiområde" })).toBeTruthy();
  });

  it("tells of a conflict", async () => {
    const { user } = renderAt(at("area"), { refuse: { change: { code: "conflict" } } });
    await user.click(await screen.findByRole("checkbox", { name: /Helseapp/ }));
    expect(await screen.findByText(/endret et annet sted/)).toBeTruthy();
  });

  it("leads to Kontroll by its verdict", async () => {
    renderAt(at("procurement"));
    const badge = await screen.findByRole("link", { name: /Kontroll: Klar/ });
    expect(badge.getAttribute("href")).toBe("#/procurement/p-1/control");
  });

  it("says so when the procurement is gone", async () => {
    renderAt({ page: "procurement", id: "p-99", step: "facts" });
    expect(await screen.findByRole("heading", { name: "Denne siden finnes ikke" })).toBeTruthy();
  });
});

describe("Anskaffelsen", () => {
  it("saves a field when it is left", async () => {
    const { user } = renderAt(at("procurement"));
    const name = await screen.findByLabelText("Navn på anskaffelsen");
    await user.clear(name);
    await user.type(name, "Oppfølging hjemme");
    await user.tab();
    await waitFor(() => expect(screen.getByText("Oppfølging hjemme", { selector: "p" })).toBeTruthy());
    await expectAccessible();
  });

  it("keeps a refused number in the field, and saves the others all the same", async () => {
    const { user } = renderAt(at("procurement"));
    const number = await screen.findByLabelText("Organisasjonsnummer");
    await user.clear(number);
    await user.type(number, "123456784");
    await user.tab();
    expect(await screen.findByText(/Kontrollsifferet stemmer ikke/)).toBeTruthy();
    const name = screen.getByLabelText("Navn på anskaffelsen");
    await user.type(name, "!");
    await user.tab();
    expect(await screen.findByText("Digital hjemmeoppfølging 2027!", { selector: "p" })).toBeTruthy();
    expect((number as HTMLInputElement).value).toBe("123456784");
  });
});

describe("Kjennetegn", () => {
  it("asks what decides most first and shows what an answer changed", async () => {
    const { user } = renderAt(at("facts"));
    const questions = await screen.findAllByText(/^avgjør om \d+ krav skal i listen$/);
    const decides = questions.map((node) => Number(/\d+/.exec(node.textContent ?? "")?.[0]));
    expect(decides).toEqual([...decides].sort((a, b) => b - a));
    const card = screen.getByRole("region", { name: "Bruker løsningen kunstig intelligens?" });
    await user.click(within(card).getByRole("button", { name: "Ja" }));
    expect(await screen.findByText(/krav gjelder nå/)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Bruker løsningen kunstig intelligens?" })).toBeNull();
    await waitFor(() => expect(document.activeElement?.hasAttribute("data-question-title")).toBe(true));
    await expectAccessible();
  });

  it("takes an answer back and opens the question again", async () => {
    const { user } = renderAt(at("facts"));
    await user.click(await screen.findByText(/^Besvart/));
    await user.click(screen.getByRole("button", { name: /^Fjern svaret på: .*behandle helseopplysninger/ }));
    expect(await screen.findByRole("region", { name: /behandle helseopplysninger/ })).toBeTruthy();
    expect(screen.getByText("Svaret er fjernet.")).toBeTruthy();
  });

  it("answers none of several", async () => {
    const { user } = renderAt(at("facts"));
    const card = await screen.findByRole("region", {
      name: "Hvilke meldinger skal løsningen sende eller motta?",
    });
    const answer = within(card).getByRole("button", { name: "Svar" });
    expect((answer as HTMLButtonElement).disabled).toBe(true);
    await user.click(within(card).getByRole("checkbox", { name: "Ingen av dem" }));
    await user.click(answer);
    await waitFor(() => expect(card.isConnected).toBe(false));
  });
});
