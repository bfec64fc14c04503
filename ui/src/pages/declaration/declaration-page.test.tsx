// The steps of a declaration beside Svar: earlier answers, the statement, reading a file, review, signing, documents, log.

import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DeclarationView } from "../../api/generated/DeclarationView";
import type { DeclarationStep, Query } from "../../router";
import { expectAccessible } from "../../testing/expect-accessible";
import type { FakeOptions } from "../../testing/fake-backend";
import { renderAt } from "../../testing/render";

interface Place {
  id?: string;
  query?: Query;
  options?: FakeOptions;
}

async function at(
  step: DeclarationStep,
  title: string,
  { id = "declaration-2", query, options }: Place = {},
) {
  const rendered = renderAt({ page: "declaration", id, step, ...(query ? { query } : {}) }, options);
  await screen.findByRole("heading", { level: 1, name: title });
  const view = async () => (await rendered.backend("declaration", { id, language: "nb" })) as DeclarationView;
  return { ...rendered, view };
}

describe("a declaration", () => {
  it("says so when there is none", async () => {
    renderAt({ page: "declaration", id: "gone", step: "answers" });
    expect(await screen.findByRole("heading", { name: "Denne selvdeklareringen finnes ikke" })).toBeTruthy();
    await expectAccessible();
  });

  it("lists every step with how it stands", async () => {
    await at("log", "Logg");
    const steps = within(screen.getByRole("navigation", { name: "Steg i selvdeklareringen" }));
    expect(steps.getByRole("link", { name: /^Svar 6 av \d+ besvart/ })).toBeTruthy();
    expect(steps.getByRole("link", { name: "Før du sender 3 motsier seg" })).toBeTruthy();
    await expectAccessible();
  });
});

describe("Tidligere svar", () => {
  it("keeps apart what is unchanged, changed, stale and expired, and fills nothing in", async () => {
    const { view } = await at("earlier", "Tidligere svar");
    for (const name of [/^Uendret \(/, /^Endret ordlyd \(/, /^Gammelt svar \(/, /^Utløpt dokumentasjon \(/]) {
      expect(await screen.findByRole("heading", { level: 2, name })).toBeTruthy();
    }
    expect(document.querySelectorAll("ins, del").length).toBeGreaterThan(0);
    expect((await view()).progress.answered).toBe(6);
    await expectAccessible();
  });

  it("takes over one, or all that are unchanged", async () => {
    const { user, view } = await at("earlier", "Tidligere svar");
    const before = (await view()).offers;
    await user.click((await screen.findAllByRole("button", { name: /^Bruk svaret på/ }))[0] as HTMLElement);
    await waitFor(async () => expect((await view()).offers).toBe(before - 1));
    await user.click(await screen.findByRole("button", { name: /^Bruk alle \d+ uendrede$/ }));
    await waitFor(() => expect(screen.queryByRole("heading", { name: /^Uendret \(/ })).toBeNull());
    expect(await screen.findByRole("heading", { name: /^Endret ordlyd \(/ })).toBeTruthy();
  });

  it("says what belongs here when there is nothing", async () => {
    await at("earlier", "Tidligere svar", { id: "declaration-1" });
    expect(await screen.findByText(/signert. Trekk signaturen tilbake/)).toBeTruthy();
  });
});

describe("Samleutsagn", () => {
  it("shows what it would do, leaves answers alone, and takes exceptions", async () => {
    const { user, view } = await at("statement", "Samleutsagn");
    const before = (await view()).progress;
    expect(await screen.findByText(`${before.unanswered} krav blir besvart med «Ja».`)).toBeTruthy();
    expect(screen.getByText("6 krav er besvart fra før og blir stående.")).toBeTruthy();
    const choices = screen.getByRole("group", { name: /Ta bort merket for å gjøre unntak/ });
    await user.click(within(choices).getAllByRole("checkbox")[0] as HTMLElement);
    expect(await screen.findByText("1 krav er unntatt.")).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: `Besvar ${before.unanswered - 1} krav` }));
    await waitFor(async () => expect((await view()).progress.unanswered).toBe(1));
    expect((await view()).progress.not_met).toBe(before.not_met);
  });
});

describe("Les inn svar", () => {
  it("reports what was understood with cells, takes in what is chosen, and overwrites nothing unasked", async () => {
    const { user, view } = await at("import", "Les inn svar");
    const before = (await view()).progress;
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Velg fil" }));
    expect(await screen.findByRole("heading", { name: "Leserapport: svar.xlsx" })).toBeTruthy();
    expect(screen.getByText("Plukkliste, celle H12")).toBeTruthy();
    expect(screen.getByText(/Filen gjelder et annet produkt enn produktmappen \(versjon\)/)).toBeTruthy();
    expect(screen.getByText("1 svar er like det som står her.")).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Ta inn 2 svar" }));
    await waitFor(async () => expect((await view()).progress.answered).toBe(before.answered + 2));
    expect((await view()).progress.not_met).toBe(before.not_met);
  });

  it("asks for at least one, and tells when the file cannot be read", async () => {
    const { user } = await at("import", "Les inn svar");
    await user.click(screen.getByRole("button", { name: "Velg fil" }));
    await user.click(await screen.findByRole("button", { name: "Velg ingen" }));
    await user.click(screen.getByRole("button", { name: "Ta inn svar" }));
    expect(await screen.findByText("Velg minst ett svar.")).toBeTruthy();
  });

  it("tells when the file cannot be read", async () => {
    const { user } = await at("import", "Les inn svar", {
      options: { refuse: { read_answers: { code: "package_truncated" } } },
    });
    await user.click(screen.getByRole("button", { name: "Velg fil" }));
    expect(await screen.findByText("Kravpakken er avkortet. Be om å få den sendt på nytt.")).toBeTruthy();
  });

  it("reads a file that came from «Åpne fil» at once", async () => {
    await at("import", "Les inn svar", { query: { path: "/home/kari/Nedlastinger/svar-2.xlsx" } });
    expect(await screen.findByRole("heading", { name: "Leserapport: svar-2.xlsx" })).toBeTruthy();
  });
});

describe("Før du sender", () => {
  it("groups what to look at, each leading to its requirement", async () => {
    const { user } = await at("review", "Før du sender");
    const wrong = await screen.findByRole("region", { name: "Motsier seg (3)" });
    expect(within(wrong).getByText(/Du svarer ja, men beskriver et avvik/)).toBeTruthy();
    expect(screen.getByRole("heading", { name: /^Ikke besvart \(/ })).toBeTruthy();
    expect(screen.getByRole("heading", { name: /^Ja uten dokumentasjon \(/ })).toBeTruthy();
    await expectAccessible();
    const [link] = within(wrong).getAllByRole("link");
    const title = link?.textContent ?? "";
    await user.click(link as HTMLElement);
    const pane = await screen.findByRole("region", { name: "Kravet" });
    expect(await within(pane).findByRole("heading", { level: 2, name: title })).toBeTruthy();
  });
});

describe("Signer", () => {
  it("wants a name and a role, shows the checksum, locks the answers, and can be withdrawn", async () => {
    const { user, view } = await at("sign", "Signer");
    expect(await screen.findByText(/krav er ikke besvart. 3 svar motsier seg/)).toBeTruthy();
    await user.click(await screen.findByRole("button", { name: "Signer selvdeklareringen" }));
    expect(await screen.findByText("Skriv navnet på den som signerer.")).toBeTruthy();
    await expectAccessible();
    await user.type(screen.getByLabelText("Navn"), "Eksempel Person");
    await user.type(screen.getByLabelText(/Rolle i virksomheten/), "Daglig leder");
    await user.click(screen.getByRole("button", { name: "Signer selvdeklareringen" }));
    expect(
      await screen.findByText("Signert av Eksempel Person, Daglig leder, 23. november 2026."),
    ).toBeTruthy();
    const { sign_off } = await view();
    expect(screen.getByText(sign_off?.checksum ?? "none")).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Trekk signaturen tilbake" }));
    expect(await screen.findByRole("button", { name: "Signer selvdeklareringen" })).toBeTruthy();
    expect((await view()).sign_off).toBeNull();
  });
});

describe("Dokumenter", () => {
  it("says which are drafts and that nothing is signed, and makes what is chosen", async () => {
    const { user } = await at("documents", "Dokumenter");
    expect(await screen.findByText(/Selvdeklareringen er ikke signert/)).toBeTruthy();
    expect(screen.getAllByText("Utkast fra dine egne svar. Det er ikke en godkjenning.")).toHaveLength(4);
    expect(screen.getByRole("heading", { name: "Passer neppe for dette produktet" })).toBeTruthy();
    expect(screen.getByRole("checkbox", { name: "Penetrasjonstest 2026" })).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("checkbox", { name: "OSCAL-komponentdefinisjon" }));
    await user.click(screen.getByRole("button", { name: "Lag 3 dokumenter" }));
    const result = await screen.findByRole("region", { name: "Resultat" });
    expect(within(result).getByText("3 filer er laget.")).toBeTruthy();
    expect(within(result).getByText("Selvdeklarering.pdf")).toBeTruthy();
    expect(within(result).getByRole("button", { name: "Åpne mappen" })).toBeTruthy();
  });

  it("can be cancelled", async () => {
    const { user } = await at("documents", "Dokumenter");
    await user.click(await screen.findByRole("button", { name: "Lag 4 dokumenter" }));
    await user.click(await screen.findByRole("button", { name: "Avbryt" }));
    expect(await screen.findByText(/^Avbrutt\./)).toBeTruthy();
  });
});
