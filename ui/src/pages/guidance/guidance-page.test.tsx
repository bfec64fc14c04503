// Veiledning: every part can be reached, read, searched and ticked, and each page passes the accessibility check.

import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { GUIDANCE_SECTIONS, type GuidanceSection, parse } from "../../router";
import { expectAccessible } from "../../testing/expect-accessible";
import { renderAt } from "../../testing/render";

const at = (section?: GuidanceSection, item?: string) => ({ page: "guidance", section, item }) as const;
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

describe("Veiledning", () => {
  it("leads from the rail to each part", async () => {
    const { user } = renderAt({ page: "start" });
    const rail = await screen.findByRole("navigation", { name: "Hovedmeny" });
    await user.click(within(rail).getByRole("link", { name: "Veiledning" }));
    await heading("Veiledning");
    const main = screen.getByRole("main");
    expect(within(main).getAllByRole("link")).toHaveLength(GUIDANCE_SECTIONS.length);
    await expectAccessible();
    await user.click(within(main).getByRole("link", { name: "Spørsmål og svar" }));
    await heading("Spørsmål og svar");
    expect(window.location.hash).toBe("#/guidance/questions");
  });

  it.each([
    ["topics", "Rammene for samhandling, tema for tema"],
    ["checklist", "Samarbeidsmodellen som sjekkliste"],
    ["approvals", "Godkjenningsordninger"],
    ["questions", "Spørsmål og svar"],
    ["terms", "Ord og begreper"],
    ["process", "Slik blir et krav nasjonalt"],
    ["authorities", "Myndighetenes rolle: fire ambisjonsnivåer"],
  ] as const)("has an accessible page for %s", async (section, title) => {
    renderAt(at(section));
    await heading(title);
    await screen.findAllByText(/^Kilder?:$/);
    const parts = screen.getByRole("navigation", { name: "Deler av veiledningen" });
    expect(within(parts).getByRole("link", { current: "page" })).toBeTruthy();
    await expectAccessible();
  });

  it("knows no part that does not exist", () => {
    expect(parse("#/guidance/weather")).toEqual({ page: "unknown" });
    expect(parse("#/guidance/topics/test-results")).toEqual(at("topics", "test-results"));
  });
});

describe("the checklist", () => {
  it("keeps ticks, counts them, and takes them away with a way back", async () => {
    const { user } = renderAt(at("checklist"));
    await user.click(await screen.findByRole("checkbox", { name: /^Har dere beskrevet/ }));
    expect(screen.getByText(/^1 av 3 er krysset av/)).toBeTruthy();
    expect(window.localStorage.getItem("kravkompass.checklist")).toBe("assess-1");
    await user.click(screen.getByRole("button", { name: "Fjern alle kryss" }));
    expect(screen.getByText(/^0 av 3 er krysset av/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Angre" }));
    expect(screen.getByText(/^1 av 3 er krysset av/)).toBeTruthy();
  });

  it("is copied with its ticks", async () => {
    const { user } = renderAt(at("checklist"));
    await user.click(await screen.findByRole("checkbox", { name: /^Finnes det profiler/ }));
    await user.click(screen.getByRole("button", { name: "Kopier som tekst" }));
    await screen.findByText(/^Sjekklisten er kopiert/);
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain("[ ] Har dere beskrevet");
    expect(copied).toContain("[x] Finnes det profiler");
  });
});

describe("questions and answers", () => {
  it("finds by words anywhere in question and answer", async () => {
    const { user } = renderAt(at("questions"));
    const box = await screen.findByRole("searchbox", { name: "Søk i spørsmålene" });
    await user.type(box, "avvist kofa");
    await waitFor(() => expect(screen.getByText("1 spørsmål")).toBeTruthy());
    expect(screen.getByRole("heading", { name: /^Er et skal-krav/ })).toBeTruthy();
    await user.clear(box);
    await user.type(box, "xyzzy");
    expect(await screen.findByRole("heading", { name: "Ingenting passer" })).toBeTruthy();
  });

  it("opens the question the address asks for, with a mark where the source must be checked", async () => {
    renderAt(at("questions", "skal-absolute"));
    const answer = await screen.findByText(/^I KOFA/);
    expect(answer.closest("details")?.open).toBe(true);
    expect(screen.getAllByText("kontroller mot kilden").length).toBeGreaterThan(0);
  });

  it("says that a longer answer is in bokmål", async () => {
    renderAt(at("questions"), { settings: { language: "en" } });
    const answer = await screen.findByText(/^I KOFA/);
    expect(answer.getAttribute("lang")).toBe("nb-NO");
    expect(screen.getAllByText(/in Norwegian/).length).toBeGreaterThan(0);
  });
});

describe("a topic", () => {
  it("shows each group, what is missing, and links to the records", async () => {
    renderAt(at("topics", "test-results"));
    await heading("Prøvesvar");
    const normen = screen.getByRole("region", { name: "Normen" });
    const link = within(normen).getByRole("link", { name: "Forholdsmessige tiltak" });
    expect(link.getAttribute("href")).toBe("#/catalogue/normen-1-01");
    expect(within(screen.getByRole("region", { name: "På vei ut" })).getByText(/^Ikke noe/)).toBeTruthy();
    await expectAccessible();
  });

  it("says so when there is no such topic", async () => {
    renderAt(at("topics", "weather"));
    expect(await screen.findByText(/Finner ikke temasiden/)).toBeTruthy();
  });
});
