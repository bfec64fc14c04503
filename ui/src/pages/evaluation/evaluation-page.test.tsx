// Evalueringer as people meet them: the list, the differences, verdicts by keyboard, files read in, points and reports.

import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { dropOnPage } from "../../state/drop-target";
import { expectAccessible } from "../../testing/expect-accessible";
import { renderAt } from "../../testing/render";
import { openFiles } from "../start/file-drop";

const differences = { page: "evaluation", id: "e-1", part: "differences" } as const;
const three = { evaluation: { vendors: 3, requirements: 24 } };

describe("the list of evaluations", () => {
  it("says what belongs there and offers the example", async () => {
    const { user } = renderAt({ page: "evaluations" });
    expect(await screen.findByText("Ingen evalueringer ennå")).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Prøv eksempelet" }));
    expect(await screen.findByRole("grid", { name: "Krav og svar" })).toBeTruthy();
  });

  it("deletes and brings back", async () => {
    const { user } = renderAt({ page: "evaluations" }, three);
    await user.click(await screen.findByRole("button", { name: /^Slett evalueringen/ }));
    await screen.findByText("Ingen evalueringer ennå");
    await user.click(screen.getByRole("button", { name: "Angre" }));
    expect(await screen.findByRole("link", { name: "Eksempel: digital hjemmeoppfølging" })).toBeTruthy();
  });

  it("begins from a procurement", async () => {
    const { user } = renderAt({ page: "new-evaluation" });
    await user.click(await screen.findByRole("button", { name: "Start evalueringen" }));
    expect(await screen.findByText("Velg en anskaffelse.")).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("radio", { name: /digital hjemmeoppfølging/i }));
    await user.click(screen.getByRole("button", { name: "Start evalueringen" }));
    expect(await screen.findByRole("button", { name: "Les inn svar" })).toBeTruthy();
  });
});

describe("answers in hand", () => {
  const files = ["/home/kari/Nedlastinger/svar-nordlys.xlsx", "C:\\Svar\\gammel.xls"];

  it("asks where they belong, and goes on reading them there", async () => {
    const { user } = renderAt({ page: "evaluations", files }, three);
    expect(await screen.findByRole("heading", { level: 1, name: "Hvor hører svarene til?" })).toBeTruthy();
    const names = within(screen.getByRole("list", { name: "Filer som skal leses inn" }));
    expect(names.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "svar-nordlys.xlsx",
      "gammel.xls",
    ]);
    expect(await screen.findByText("Samme kravliste som i filene")).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("link", { name: "Eksempel: digital hjemmeoppfølging" }));
    expect(await screen.findByRole("button", { name: /^Ta inn 1/ })).toBeTruthy();
    expect(window.location.hash).toBe("#/evaluation/e-1/vendors");
  });

  it("goes on reading them in a new evaluation", async () => {
    const { user } = renderAt({ page: "evaluations", files });
    await user.click(await screen.findByRole("link", { name: "Velg kravliste selv" }));
    expect(await screen.findByText(/leses inn når evalueringen er startet/)).toBeTruthy();
    await user.click(await screen.findByRole("radio", { name: /digital hjemmeoppfølging/i }));
    await user.click(screen.getByRole("button", { name: "Start evalueringen" }));
    expect(await screen.findByRole("button", { name: /^Ta inn 1/ })).toBeTruthy();
  });

  it("takes files dropped anywhere in an evaluation to where they are read", async () => {
    renderAt(differences, three);
    await screen.findByRole("grid", { name: "Krav og svar" });
    act(() => expect(dropOnPage(files)).toBe(true));
    expect(await screen.findByRole("button", { name: /^Ta inn 1/ })).toBeTruthy();
  });

  it("takes one dropped file to be looked at, and many to where answers belong", async () => {
    renderAt({ page: "start" }, three);
    await screen.findByRole("heading", { level: 1 });
    act(() => openFiles(files.slice(0, 1)));
    expect(await screen.findByRole("link", { name: "Les inn i en evaluering" })).toBeTruthy();
    act(() => openFiles(files));
    expect(await screen.findByRole("heading", { level: 1, name: "Hvor hører svarene til?" })).toBeTruthy();
  });
});

describe("Forskjeller", () => {
  it("leads to reading in answers while there are none", async () => {
    renderAt(differences, { evaluation: { vendors: 0, requirements: 5 } });
    expect(await screen.findByText("Ingen svar er lest inn")).toBeTruthy();
    await expectAccessible();
  });

  it("opens on what there is to see to, and a card narrows it", async () => {
    const { user } = renderAt(differences, three);
    const grid = await screen.findByRole("grid", { name: "Krav og svar" });
    expect(within(grid).getAllByRole("columnheader")).toHaveLength(4);
    const before = screen.getByText(/krav vist$/).textContent;
    await user.click(screen.getByRole("button", { name: /Kravteksten er endret/ }));
    await waitFor(() => expect(screen.getByText(/krav vist$/).textContent).not.toBe(before));
    expect(within(grid).getAllByText("endret kravtekst").length).toBeGreaterThan(0);
    await expectAccessible();
  });

  it("is walked and decided by keyboard: move, read, accept, undo", async () => {
    const { user } = renderAt(differences, three);
    const grid = await screen.findByRole("grid");
    grid.focus();
    await user.keyboard("{ArrowDown}{ArrowRight}");
    const pane = screen.getByRole("region", { name: "Svaret" });
    expect(await within(pane).findByText(/Fjord Omsorg/)).toBeTruthy();
    await user.keyboard("g");
    expect(await within(pane).findAllByText("Godtatt")).toBeTruthy();
    expect(await screen.findByText("1 av 72 svar vurdert")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Angre: vurdering/ }));
    expect(await screen.findByText("0 av 72 svar vurdert")).toBeTruthy();
  });

  it("asks why an answer is not accepted", async () => {
    const { user } = renderAt(differences, three);
    const grid = await screen.findByRole("grid");
    grid.focus();
    await user.keyboard("{ArrowDown}i");
    const save = await screen.findByRole("button", { name: "Lagre vurderingen" });
    await user.click(save);
    expect(await screen.findByText("Skriv hvorfor svaret ikke godtas.")).toBeTruthy();
    await user.type(screen.getByLabelText("Begrunnelse"), "Ingen dokumentasjon.");
    await user.click(save);
    expect(await screen.findByText("Ingen dokumentasjon.")).toBeTruthy();
    await expectAccessible();
  });

  it("decides on many at once", async () => {
    const { user } = renderAt(differences, three);
    const grid = await screen.findByRole("grid");
    grid.focus();
    await user.keyboard("{ArrowDown}{Shift>}{ArrowRight}{ArrowDown}{/Shift}");
    expect(await screen.findByText("4 svar merket")).toBeTruthy();
    await user.keyboard("a");
    expect(await screen.findByText("4 av 72 svar vurdert")).toBeTruthy();
  });

  it("draws only what can be seen of twenty vendors and a thousand requirements", async () => {
    renderAt(differences, { evaluation: { vendors: 20, requirements: 1000 } });
    const grid = await screen.findByRole("grid");
    expect(grid.getAttribute("aria-rowcount")).not.toBe("1");
    expect(within(grid).getAllByRole("rowheader").length).toBeLessThan(60);
  });
});

describe("the other parts", () => {
  it("reads files in, shows what was understood, and takes in what is confirmed", async () => {
    const { user } = renderAt(
      { ...differences, part: "vendors" },
      { evaluation: { vendors: 0, requirements: 5 } },
    );
    await user.click(await screen.findByRole("button", { name: "Les inn svar" }));
    expect(await screen.findByText("Kan ikke leses.")).toBeTruthy();
    await user.click(screen.getByText(/1 celle kunne ikke forstås/));
    expect(screen.getByText("Krav, H7")).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Ta inn 1 fil" }));
    expect(await screen.findByRole("heading", { name: "Nordlys Helse AS (eksempel)" })).toBeTruthy();
    await expectAccessible();
  });

  it("lays answers to another framework beside the list once a person has confirmed them", async () => {
    const { user } = renderAt({ ...differences, part: "vendors" }, three);
    await user.click(await screen.findByText("Svar leverandøren allerede har gitt"));
    const text = await screen.findByRole("textbox", { name: "Svarene, ett på hver linje" });
    await user.type(text, "C1: Vi har en personvernerklæring.{enter}noe annet");
    await user.click(screen.getByRole("button", { name: "Vis forslag" }));
    const box = await screen.findByRole("checkbox", {
      checked: false,
      description: /Vi har en personvernerklæring/,
    });
    expect(screen.getByText("noe annet")).toBeTruthy();
    await expectAccessible();
    expect(screen.getByRole("button", { name: "Legg 0 svar ved siden av" })).toBeTruthy();
    await user.click(box);
    await user.click(screen.getByRole("button", { name: "Legg 1 svar ved siden av" }));
    expect(await screen.findByText("Svarene er lagt ved siden av kravene.")).toBeTruthy();
  });

  it("lists the questions to each vendor", async () => {
    const { user } = renderAt({ ...differences, part: "questions" }, three);
    const [first] = await screen.findAllByText(/: \d+ spørsmål$/);
    if (first) await user.click(first);
    expect(screen.getAllByDisplayValue(/Kan dere legge ved/).length).toBeGreaterThan(0);
    await expectAccessible();
  });

  it("uses points only when asked to, and trying changes nothing", async () => {
    const { user } = renderAt({ ...differences, part: "scoring" }, three);
    await user.click(await screen.findByRole("button", { name: "Bruk poeng" }));
    const table = await screen.findByRole("table", { name: "Resultat" });
    expect(within(table).getAllByText("85")).toHaveLength(1);
    const partly = screen.getByLabelText("Poeng for «Delvis» (0–100)");
    await user.clear(partly);
    await user.type(partly, "100");
    expect(await within(table).findByText("85 → 90")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Tilbake til modellen" }));
    expect(await within(table).findByText("85")).toBeTruthy();
    await expectAccessible();
  });

  it("makes reports", async () => {
    const { user } = renderAt({ ...differences, part: "reports" }, three);
    await user.click(await screen.findByRole("button", { name: "Lag 2 dokumenter" }));
    expect(await screen.findByText("2 filer er laget.")).toBeTruthy();
    await expectAccessible();
  });

  it("shows the log", async () => {
    renderAt({ ...differences, part: "log" }, three);
    expect(await screen.findByText("evalueringen startet")).toBeTruthy();
    await expectAccessible();
  });
});
