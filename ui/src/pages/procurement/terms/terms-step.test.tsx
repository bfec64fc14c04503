// Rolle og svar, as a person works in it.

import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { setTransport } from "../../../api/client";
import type { Commands } from "../../../api/generated/commands";
import type { Row } from "../../../api/generated/Row";
import type { Query } from "../../../router";
import { expectAccessible } from "../../../testing/expect-accessible";
import { example } from "../../../testing/fake/example";
import { renderAt } from "../../../testing/render";

const at = (query?: Query) =>
  ({ page: "procurement", id: "p-1", step: "terms", ...(query ? { query } : {}) }) as const;

const OWN = "Opplæring av superbrukere";

async function rowOf(title: string): Promise<HTMLElement> {
  const link = await screen.findByRole("link", { name: title });
  const row = link.closest<HTMLElement>("[data-requirement]");
  if (!row) throw new Error(`no row of ${title}`);
  return row;
}

async function stored(backend: ReturnType<typeof renderAt>["backend"]): Promise<Row[]> {
  const answer = (await backend("rows", {
    id: "p-1",
    language: "nb",
    all: false,
  })) as Commands["rows"]["answer"];
  return answer.rows;
}

describe("Rolle og svar", () => {
  it("explains that a «skal» is not absolute by itself, and when requirements must be met", async () => {
    renderAt(at());
    expect(await screen.findByText(/2025\/0498/)).toBeTruthy();
    expect(screen.getByText(/oppfylt ved levering.*2023\/313/)).toBeTruthy();
  });

  it("lists what is in the list, own requirements too, and leaves out the municipality's part", async () => {
    const { user, backend } = renderAt(at());
    await rowOf(OWN);
    const rows = (await stored(backend)).filter((row) => row.in_list);
    const supplier = rows.filter((row) => row.responsibility !== "municipality");
    const table = screen.getByRole("table");
    expect(within(table).getAllByRole("checkbox", { name: /^Velg / }).length).toBe(supplier.length + 1);
    await user.click(screen.getByRole("checkbox", { name: /kommunens egen del/ }));
    await waitFor(() =>
      expect(within(table).getAllByRole("checkbox", { name: /^Velg / }).length).toBe(rows.length + 1),
    );
    await expectAccessible();
  });

  it("sets the role of one and says what was suggested", async () => {
    const { user, backend } = renderAt(at());
    const row = await rowOf(OWN);
    const role = within(row).getByRole("combobox", { name: `Rolle: ${OWN}` });
    await user.selectOptions(role, "absolute_requirement");
    expect(within(row).getByText("foreslått: Krav")).toBeTruthy();
    await waitFor(async () =>
      expect((await stored(backend)).find(({ id }) => id === "own-1")?.role).toBe("absolute_requirement"),
    );
    expect(await within(row).findByText(/Absolutt krav uten dokumentasjon/)).toBeTruthy();
  });

  it("waits with «senest på en dato» until there is a date", async () => {
    const { user, backend } = renderAt(at());
    const row = await rowOf(OWN);
    await user.selectOptions(within(row).getByRole("combobox", { name: /Må være oppfylt/ }), "by");
    const date = within(row).getByLabelText(/Dato/);
    fireEvent.blur(date);
    expect(within(row).getByText("Velg en dato.")).toBeTruthy();
    fireEvent.change(date, { target: { value: "2027-03-01" } });
    fireEvent.blur(date);
    await waitFor(async () =>
      expect((await stored(backend)).find(({ id }) => id === "own-1")?.fulfilment).toEqual({
        kind: "by",
        date: "2027-03-01",
      }),
    );
  });

  it("chooses documentation in a panel that gives the focus back", async () => {
    const { user, backend } = renderAt(at());
    const row = await rowOf(OWN);
    const button = within(row).getByRole("button", { name: /^Dokumentasjon: Ingen/ });
    await user.click(button);
    const panel = await screen.findByRole("group", { name: new RegExp(OWN) });
    await user.click(within(panel).getByRole("checkbox", { name: "plan" }));
    await user.click(screen.getByRole("button", { name: "Bruk" }));
    await waitFor(async () =>
      expect((await stored(backend)).find(({ id }) => id === "own-1")?.documentation).toEqual(["plan"]),
    );
    await waitFor(() => expect(document.activeElement).toBe(button));
    await user.click(button);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("group", { name: new RegExp(OWN) })).toBeNull();
  });

  it("asks a weight of award criteria only, and refuses what is no weight", async () => {
    const { user, backend } = renderAt(at());
    const row = await rowOf(OWN);
    expect(within(row).queryByRole("textbox", { name: /Vekt/ })).toBeNull();
    await user.selectOptions(within(row).getByRole("combobox", { name: /^Rolle/ }), "award_criterion");
    const weight = await within(row).findByRole("textbox", { name: `Vekt: ${OWN}` });
    await user.type(weight, "101{Enter}");
    expect(within(row).getByText("Skriv et helt tall fra 0 til 100.")).toBeTruthy();
    await user.clear(weight);
    await user.type(weight, "30{Enter}");
    await waitFor(async () =>
      expect((await stored(backend)).find(({ id }) => id === "own-1")?.weight).toBe(30),
    );
    expect(await screen.findByText(/til sammen 30/)).toBeTruthy();
  });

  it("sets many at once by keyboard, and takes it back", async () => {
    const { user, backend } = renderAt(at());
    await rowOf(OWN);
    const [, first, second, third] = screen.getAllByRole("checkbox", { name: /^Velg / });
    first?.focus();
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    expect(document.activeElement).toBe(third);
    expect([first, second, third].every((box) => (box as HTMLInputElement).checked)).toBe(true);
    const bar = screen.getByRole("region", { name: "Endre de valgte kravene" });
    await user.selectOptions(within(bar).getByRole("combobox", { name: "Rolle" }), "contract_term");
    const before = await stored(backend);
    await user.click(within(bar).getByRole("button", { name: "Sett for 3 krav" }));
    const count = (rows: Row[]) =>
      rows.filter(({ role, in_list }) => in_list && role === "contract_term").length;
    await waitFor(async () => expect(count(await stored(backend))).toBeGreaterThan(count(before)));
    await user.click(await screen.findByRole("button", { name: "Angre" }));
    await waitFor(async () => expect(count(await stored(backend))).toBe(count(before)));
  });

  it("goes back to the suggestion in one act, and takes that back in one", async () => {
    const contents = example();
    contents.terms["own-1"] = { role: "absolute_requirement", weight: 5, fulfilment: { kind: "at_tender" } };
    const { user, backend } = renderAt(at(), { procurements: [{ id: "p-1", contents }] });
    await user.click(await screen.findByRole("button", { name: `Tilbake til forslaget: ${OWN}` }));
    const own = async () => (await stored(backend)).find(({ id }) => id === "own-1");
    await waitFor(async () => expect((await own())?.terms_changed).toBe(false));
    await user.click(await screen.findByRole("button", { name: "Angre" }));
    await waitFor(async () => expect((await own())?.weight).toBe(5));
    await waitFor(async () => expect((await own())?.role).toBe("absolute_requirement"));
  });

  it("narrows by role, and keeps what was just changed under the hand", async () => {
    const { user } = renderAt(at());
    const all = (await screen.findAllByRole("checkbox", { name: /^Velg / })).length;
    await user.selectOptions(screen.getByRole("combobox", { name: "Rolle" }), "requirement");
    await waitFor(() => expect(window.location.hash).toContain("role=requirement"));
    expect(screen.getAllByRole("checkbox", { name: /^Velg / }).length).toBeLessThan(all);
    const row = await rowOf(OWN);
    await user.selectOptions(within(row).getByRole("combobox", { name: /^Rolle:/ }), "contract_term");
    await screen.findByRole("button", { name: `Tilbake til forslaget: ${OWN}` });
    expect(row.isConnected).toBe(true);
  });

  it("opens at the requirement a link names, whatever the filter", async () => {
    renderAt(at({ requirement: "own-1", role: "contract_term" }));
    const row = await rowOf(OWN);
    await waitFor(() => expect(row.contains(document.activeElement)).toBe(true));
  });

  it("says what belongs here when the list is empty", async () => {
    const { backend } = renderAt({ page: "start" });
    setTransport(async (name, payload) => (name === "rows" ? { rows: [] } : backend(name, payload)));
    window.location.hash = "#/procurement/p-1/terms";
    expect(await screen.findByRole("heading", { name: "Ingen krav i listen ennå" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Gå til Krav" })).toBeTruthy();
  });
});
