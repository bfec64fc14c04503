import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ProcurementView } from "../../../api/generated/ProcurementView";
import type { Route } from "../../../router";
import { expectAccessible } from "../../../testing/expect-accessible";
import { example } from "../../../testing/fake/example";
import { renderAt } from "../../../testing/render";

const place: Route = { page: "procurement", id: "p-1", step: "own" };

function two() {
  const other = { ...example(), header: { ...example().header, name: "Trygghetsalarm 2026" } };
  other.own = [
    { ...(other.own[0] as (typeof other.own)[number]), title: "Oppstart", text: "Oppstart skal skje i mai." },
  ];
  return {
    procurements: [
      { id: "p-1", contents: { ...example(), own: [] } },
      { id: "p-2", contents: other },
    ],
  };
}

describe("Egne krav", () => {
  it("says what belongs here when it is empty, and points to what can be used again", async () => {
    renderAt(place, two());
    expect(await screen.findByRole("heading", { name: "Ingen egne krav" })).toBeTruthy();
    expect(await screen.findByText(/1 eget krav i andre anskaffelser/)).toBeTruthy();
    await expectAccessible();
  });

  it("adds one, says what is missing at each field, and hints at a vague wording", async () => {
    const { user, backend } = renderAt(place, two());
    await screen.findByRole("heading", { name: "Ingen egne krav" });
    await user.click(screen.getAllByRole("button", { name: "Nytt eget krav" })[0] as HTMLElement);
    const form = await screen.findByRole("form", { name: "Nytt eget krav" });
    expect(document.activeElement).toBe(within(form).getByLabelText(/Kort navn/));
    await user.click(within(form).getByRole("button", { name: "Legg til kravet" }));
    expect(within(form).getByText("Skriv hva dere krever.")).toBeTruthy();
    expect(within(form).getByText("Velg temaet kravet skal stå under.")).toBeTruthy();
    await expectAccessible();
    await user.type(within(form).getByLabelText(/Kort navn/), "Opplæring");
    await user.type(within(form).getByLabelText("Kravet"), "Løsningen skal være brukervennlig.");
    await user.selectOptions(within(form).getByLabelText("Tema"), "Meldinger");
    await user.click(within(form).getByRole("button", { name: "Legg til kravet" }));
    expect(await screen.findByText(/«brukervennlig» kan ikke etterprøves/)).toBeTruthy();
    const view = (await backend("procurement", { id: "p-1" })) as ProcurementView;
    expect(view.own.map((own) => own.title)).toEqual(["Opplæring"]);
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("Endre Opplæring"));
  });

  it("changes one in place", async () => {
    const { user, backend } = renderAt(place);
    await user.click(await screen.findByRole("button", { name: "Endre Opplæring av superbrukere" }));
    const text = await screen.findByLabelText("Kravet");
    await user.clear(text);
    await user.type(text, "Leverandøren skal lære opp ti superbrukere.");
    await user.click(screen.getByRole("button", { name: "Lagre" }));
    await waitFor(async () => {
      const view = (await backend("procurement", { id: "p-1" })) as ProcurementView;
      expect(view.own[0]?.text).toBe("Leverandøren skal lære opp ti superbrukere.");
    });
    expect(await screen.findByText("Leverandøren skal lære opp ti superbrukere.")).toBeTruthy();
  });

  it("removes one, and brings it back on «Angre»", async () => {
    const { user } = renderAt(place);
    await user.click(await screen.findByRole("button", { name: "Fjern Opplæring av superbrukere" }));
    expect(await screen.findByRole("heading", { name: "Ingen egne krav" })).toBeTruthy();
    await user.click(
      within(screen.getByRole("region", { name: "Meldinger" })).getByRole("button", { name: "Angre" }),
    );
    expect(await screen.findByRole("heading", { name: "Opplæring av superbrukere" })).toBeTruthy();
  });

  it("takes one from another procurement, once", async () => {
    const { user, backend } = renderAt(place, two());
    await user.click(await screen.findByRole("button", { name: "Hent fra andre anskaffelser" }));
    expect(await screen.findByText(/Fra Trygghetsalarm 2026/)).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Bruk Oppstart" }));
    expect(await screen.findByRole("button", { name: "Er med" })).toBeTruthy();
    const view = (await backend("procurement", { id: "p-1" })) as ProcurementView;
    expect(view.own.map((own) => own.title)).toEqual(["Oppstart"]);
  });

  it("opens the requirement that a finding of Kontroll is about", async () => {
    renderAt({ ...place, query: { requirement: "own-1" } });
    expect(await screen.findByRole("form", { name: "Endre kravet" })).toBeTruthy();
  });
});
