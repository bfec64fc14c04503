import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Rows } from "../../../api/generated/Rows";
import type { Route } from "../../../router";
import { expectAccessible } from "../../../testing/expect-accessible";
import { example } from "../../../testing/fake/example";
import { renderAt } from "../../../testing/render";

const place = { page: "procurement", id: "p-1", step: "requirements" } satisfies Route;

/** The example with its extended requirements, so that there is a list to work in. */
function wide() {
  return {
    procurements: [{ id: "p-1", contents: { ...example(), width: { everything: true, themes: [] } } }],
  };
}

async function at(query: Record<string, string> = {}) {
  const rendered = renderAt({ ...place, query }, wide());
  const list = await screen.findByRole("listbox");
  const rows = async () =>
    ((await rendered.backend("rows", { id: "p-1", language: "nb", all: true })) as Rows).rows;
  return { ...rendered, list, rows };
}

const openTitle = () =>
  within(screen.getByRole("region", { name: "Kravet" })).getByRole("heading", { level: 2 }).textContent;

describe("Krav", () => {
  it("shows the list by theme, with how far one has come, and is accessible", async () => {
    const { list } = await at();
    expect(await screen.findByText(/\d+ av \d+ vurdert$/, { selector: "b" })).toBeTruthy();
    expect(within(list).getAllByRole("group").length).toBeGreaterThan(3);
    const options = within(list).getAllByRole("option");
    expect(options[0]?.getAttribute("aria-setsize")).toBe(options[1]?.getAttribute("aria-setsize"));
    expect(await screen.findByRole("heading", { name: "Kilde" })).toBeTruthy();
    await expectAccessible();
  });

  it("includes with I and goes on to the next undecided, with the focus kept in the list", async () => {
    const { user, list, rows } = await at({ decision: "none" });
    const first = within(list).getAllByRole("option")[0]?.dataset.id;
    list.focus();
    await user.keyboard("i");
    await waitFor(async () =>
      expect((await rows()).find((row) => row.id === first)?.decision).toEqual({ kind: "include" }),
    );
    expect(document.activeElement).toBe(list);
    expect(list.getAttribute("aria-activedescendant")).not.toBe(`row-${first}`);
    await user.keyboard("s");
    await waitFor(async () =>
      expect((await rows()).some((row) => row.decision?.kind === "later")).toBe(true),
    );
  });

  it("opens the ground that the level demands, refuses it blank, and leaves out when it is filled in", async () => {
    const { user, list, rows } = await at({ level: "sector_norm", decision: "none" });
    const id = within(list).getAllByRole("option")[0]?.dataset.id;
    list.focus();
    await user.keyboard("u");
    const field = await screen.findByLabelText(/Risikovurderingen/);
    await waitFor(() => expect(document.activeElement).toBe(field));
    const form = screen.getByRole("form", { name: "Ta ut kravet" });
    await user.click(within(form).getByRole("button", { name: "Ta ut" }));
    expect(within(form).getByText(/Vis til risikovurderingen/)).toBeTruthy();
    expect(document.activeElement).toBe(field);
    await expectAccessible();
    await user.type(field, "ROS 2026/12");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(async () =>
      expect((await rows()).find((row) => row.id === id)?.decision).toEqual({
        kind: "leave_out",
        deviation: { ground: "alternative_measure", risk_assessment: "ROS 2026/12" },
      }),
    );
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("listbox")));
  });

  it("says it in the form when the program refuses the ground", async () => {
    const { user } = renderAt(place, { ...wide(), refuse: { change: { code: "wrong_ground" } } });
    (await screen.findByRole("listbox")).focus();
    await user.keyboard("u");
    const form = await screen.findByRole("form", { name: "Ta ut kravet" });
    await user.type(within(form).getAllByRole("textbox")[0] as HTMLElement, "Fordi");
    await user.click(within(form).getByRole("button", { name: "Ta ut" }));
    expect((await within(form).findByRole("alert")).textContent).toMatch(/krever en annen begrunnelse/);
  });

  it("closes the ground on Escape and is back in the list", async () => {
    const { user, list } = await at({ level: "guide", decision: "none" });
    list.focus();
    await user.keyboard("u");
    await screen.findByRole("form", { name: "Ta ut kravet" });
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("form", { name: "Ta ut kravet" })).toBeNull();
    expect(document.activeElement).toBe(list);
  });

  it("takes a decision back", async () => {
    const { user, list, rows } = await at({ decision: "include" });
    const id = within(list).getAllByRole("option")[0]?.dataset.id;
    await user.click(screen.getByRole("button", { name: "Fjern beslutningen" }));
    await waitFor(async () => expect((await rows()).find((row) => row.id === id)?.decision).toBeNull());
  });

  it("marks a range with Shift and decides about all of it at once", async () => {
    const { user, list, rows } = await at({ decision: "none" });
    const before = (await rows()).filter((row) => row.decision?.kind === "include").length;
    list.focus();
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    expect(within(list).getAllByRole("option", { selected: true })).toHaveLength(3);
    expect(screen.getByText("3 merket")).toBeTruthy();
    await user.keyboard("i");
    await waitFor(async () =>
      expect((await rows()).filter((row) => row.decision?.kind === "include")).toHaveLength(before + 3),
    );
    expect(await screen.findByText("3 krav er tatt med.")).toBeTruthy();
  });

  it("asks for one norm level at a time when the marked ones demand different grounds", async () => {
    const { user, list } = await at({ decision: "none" });
    list.focus();
    await user.keyboard("{Control>}a{/Control}u");
    const choice = await screen.findByRole("region", { name: "Kravene trenger ulik begrunnelse" });
    await user.click(within(choice).getByRole("button", { name: /^Veileder/ }));
    const form = await screen.findByRole("form", { name: /Ta ut \d+ krav/ });
    await user.click(within(form).getByRole("button", { name: "Ta ut" }));
    expect(await screen.findByText(/krav er tatt ut\./)).toBeTruthy();
    await waitFor(() =>
      expect(within(list).getAllByRole("option", { selected: true }).length).toBeGreaterThan(0),
    );
  });

  it("filters while one types, remembers it in the address, and offers a way out when nothing matches", async () => {
    const { user, list } = await at();
    const all = within(list).getAllByRole("option").length;
    await user.keyboard("/");
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("Søk i kravene"));
    await user.keyboard("dpia");
    await waitFor(() => expect(within(list).getAllByRole("option").length).toBeLessThan(all));
    await waitFor(() => expect(window.location.hash).toContain("text=dpia"));
    await user.keyboard("xyz");
    const reset = await screen.findAllByRole("button", { name: "Fjern alle filtre" });
    await user.click(reset[0] as HTMLElement);
    expect(await screen.findByRole("listbox")).toBeTruthy();
  });

  it("narrows by theme and by filter, and shows both as chips to remove", async () => {
    const { user } = await at();
    const themes = screen.getByRole("list", { name: "Temaer" });
    await user.click(within(themes).getByRole("button", { name: /^Meldinger/ }));
    expect(await screen.findByRole("button", { name: "Fjern filteret Meldinger" })).toBeTruthy();
    await user.click(screen.getByText("Normeringsnivå", { selector: "summary" }));
    await user.click(await screen.findByRole("checkbox", { name: /^Obligatorisk standard/ }));
    await user.click(await screen.findByRole("button", { name: "Fjern filteret Obligatorisk standard" }));
    expect(screen.queryByRole("button", { name: "Fjern filteret Obligatorisk standard" })).toBeNull();
  });

  it("changes the wording, shows the difference and hints, and goes back to the original", async () => {
    const { user, list, rows } = await at();
    const id = within(list).getAllByRole("option")[0]?.dataset.id;
    await user.click(await screen.findByRole("button", { name: "Endre ordlyden" }));
    const field = screen.getByLabelText("Ordlyd");
    await user.clear(field);
    await user.click(screen.getByRole("button", { name: "Lagre" }));
    expect(screen.getByText("Teksten kan ikke være tom.")).toBeTruthy();
    await user.type(field, "Løsningen skal være moderne.");
    await user.click(screen.getByRole("button", { name: "Lagre" }));
    expect(await screen.findByText(/«moderne» kan ikke etterprøves/)).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "Forskjell" }));
    expect(document.querySelector("del")).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Bruk originalen" }));
    await waitFor(async () => expect((await rows()).find((row) => row.id === id)?.original).toBeNull());
  });

  it("shows what depends with a way to the question, and what does not apply with its reason", async () => {
    const { user } = await at();
    await user.click(screen.getByRole("radio", { name: /^Avhenger/ }));
    const link = await screen.findByRole("link", { name: /Svar på spørsmål/ });
    expect(link.getAttribute("href")).toMatch(/facts\?question=/);
    await user.click(screen.getByRole("radio", { name: /^Gjelder ikke/ }));
    expect(await screen.findByRole("heading", { name: "Hvorfor gjelder det ikke?" })).toBeTruthy();
  });

  it("widens by theme and says what it costs", async () => {
    const { user, backend } = renderAt(place);
    await user.click(await screen.findByRole("button", { name: /Bredde på listen/ }));
    await user.click(await screen.findByRole("radio", { name: "Kjernen og noen temaer" }));
    const [theme] = await screen.findAllByRole("checkbox", { name: /./, description: /^\+\d+ krav/ });
    await user.click(theme as HTMLElement);
    await waitFor(async () => {
      const view = (await backend("procurement", { id: "p-1" })) as { width: { themes: string[] } };
      expect(view.width.themes).toHaveLength(1);
    });
    await expectAccessible();
  });

  it("opens the requirement that a link names", async () => {
    const { rows } = await at();
    const wanted = (await rows()).filter((row) => row.offered)[2];
    window.location.hash = `#/procurement/p-1/requirements?requirement=${wanted?.id}`;
    await waitFor(() => expect(openTitle()).toBe(wanted?.title));
  });

  it("draws only the rows in view of three thousand, and reaches the last by keyboard", async () => {
    const { backend, user } = renderAt(place, wide());
    const { setTransport } = await import("../../../api/client");
    const few = ((await backend("rows", { id: "p-1", language: "nb", all: false })) as Rows).rows;
    const many = Array.from({ length: 3_000 }, (_, index) => {
      const row = few[index % few.length] as (typeof few)[number];
      return {
        ...row,
        id: `many-${index}`,
        title: `Krav ${index}`,
        offered: true,
        decision: null,
        theme: "risk",
      };
    }).map((row) => ({ ...row, verdict: { verdict: "applies", reasons: [], depends_on: [] } }));
    setTransport(async (name, payload) => (name === "rows" ? { rows: many } : backend(name, payload)));
    const list = await screen.findByRole("listbox");
    await user.click(screen.getByRole("radio", { name: /^Gjelder ikke/ }));
    await user.click(screen.getByRole("radio", { name: /^I listen/ }));
    void list;
    const long = await waitFor(() => {
      const found = screen.getByRole("listbox");
      expect(within(found).getAllByRole("option")[0]?.getAttribute("aria-setsize")).toBe("3000");
      return found;
    });
    expect(within(long).getAllByRole("option").length).toBeLessThan(60);
    long.focus();
    await user.keyboard("{End}");
    await waitFor(() => expect(long.getAttribute("aria-activedescendant")).toBe("row-many-2999"));
    expect(within(long).getByRole("option", { name: /Krav 2999/ })).toBeTruthy();
  });

  it("leads to the first step where nothing is chosen yet", async () => {
    const contents = { ...example(), areas: [], decisions: {}, own: [] };
    renderAt(place, { procurements: [{ id: "p-1", contents }] });
    await screen.findByRole("heading", { level: 1, name: "Krav" });
    await expectAccessible();
  });
});
