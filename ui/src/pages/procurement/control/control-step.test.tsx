// Kontroll: the verdict, the findings with their mends, and the decision log.

import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { FindingCode } from "../../../api/generated/FindingCode";
import { wordsOf } from "../../../locales/words";
import { expectAccessible } from "../../../testing/expect-accessible";
import { example } from "../../../testing/fake/example";
import { empty } from "../../../testing/fake/state";
import { renderAt } from "../../../testing/render";
import { mendPlace, ofSeverity } from "./finding-groups";

const at = { page: "procurement", id: "p-1", step: "control" } as const;

describe("Kontroll", () => {
  it("says that it is ready, counts what it found and leads to where each is mended", async () => {
    renderAt(at);
    const verdict = await screen.findByRole("region", { name: "Klar" });
    expect(within(verdict).getByText(/1 advarsel · 2 tips/)).toBeTruthy();
    expect(screen.getByRole("heading", { name: /^Advarsler \(1\)/ })).toBeTruthy();
    expect(screen.getByText(/krav venter på svar i Kjennetegn/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Svar på spørsmålene" }).getAttribute("href")).toBe(
      "#/procurement/p-1/facts",
    );
    expect(screen.getByRole("link", { name: "Vurder kravene" }).getAttribute("href")).toBe(
      "#/procurement/p-1/requirements?decision=none",
    );
    await expectAccessible();
  });

  it("says that it is not ready while there is an error", async () => {
    renderAt(at, { procurements: [{ id: "p-1", contents: empty(example().header) }] });
    const verdict = await screen.findByRole("region", { name: "Ikke klar" });
    expect(within(verdict).getByText(/1 feil må rettes/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Velg teknologiområde" })).toBeTruthy();
    expect(within(verdict).queryByRole("link")).toBeNull();
  });

  it("names the requirement and the word of a finding about wording", async () => {
    const contents = example();
    for (const own of contents.own) own.text = "Løsningen skal være brukervennlig.";
    renderAt(at, { procurements: [{ id: "p-1", contents }] });
    const what = await screen.findByText(/Ordet «brukervennlig»/);
    const finding = what.closest("li");
    const link = within(finding as HTMLElement).getByRole("link", { name: /Opplæring av superbrukere/ });
    expect(link.getAttribute("href")).toBe("#/procurement/p-1/own?requirement=own-1");
  });

  it("shows the log with the latest first, in words", async () => {
    const { user } = renderAt({ ...at, step: "terms" });
    const checks = await screen.findAllByRole("checkbox", { name: /^Velg / });
    for (const check of checks.slice(1, 3)) await user.click(check);
    await user.click(screen.getByRole("button", { name: "Sett for 2 krav" }));
    await screen.findByText("Rolle er endret for 2 krav.");
    window.location.hash = "#/procurement/p-1/control";
    const log = await screen.findByRole("table", { name: "Beslutningslogg" });
    await waitFor(() => expect(within(log).getAllByRole("row")).toHaveLength(3));
    const [, latest, first] = within(log).getAllByRole("row");
    expect(latest?.textContent).toMatch(/uten navn.*Rolle og svar.*og 1 til/);
    expect(first?.textContent).toMatch(/Anskaffelsen opprettet/);
    expect(screen.getByRole("link", { name: "Gå til Innstillinger" })).toBeTruthy();
  });

  it("gathers findings of one kind and keeps the order of severity", () => {
    const finding = (code: FindingCode, requirement: string | null) =>
      ({ code, severity: "hint", step: "own", requirement, count: 1, detail: "" }) as const;
    const groups = ofSeverity(
      [finding("vague_word", "a"), finding("two_demands", "a"), finding("vague_word", "b")],
      "hint",
    );
    expect(groups.map(({ code, findings }) => [code, findings.length])).toEqual([
      ["vague_word", 2],
      ["two_demands", 1],
    ]);
    expect(mendPlace("p-1", finding("vague_word", "b"))).toMatchObject({
      step: "own",
      query: { requirement: "b" },
    });
  });

  it.each(["nb", "nn", "en"] as const)("has a whole sentence for every finding in %s", (language) => {
    const { findings } = wordsOf(language).control;
    for (const { what, why, mend } of Object.values(findings)) {
      expect(what(3, "moderne")).toMatch(/[.]$/);
      expect(why).toMatch(/[.]$/);
      expect(mend).not.toBe("");
    }
  });
});
