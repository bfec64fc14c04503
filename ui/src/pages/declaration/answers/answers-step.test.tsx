// Svar: the list, the keys, the fields an answer needs, evidence, many at once, and a thousand requirements.

import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DeclarationRow } from "../../../api/generated/DeclarationRow";
import type { DeclarationRows } from "../../../api/generated/DeclarationRows";
import type { Query } from "../../../router";
import { expectAccessible } from "../../../testing/expect-accessible";
import type { FakeOptions } from "../../../testing/fake-backend";
import { renderAt } from "../../../testing/render";

async function at(query: Query = {}, options: FakeOptions = {}, id = "declaration-2") {
  const rendered = renderAt({ page: "declaration", id, step: "answers", query }, options);
  const list = await screen.findByRole("listbox");
  const rows = async () =>
    ((await rendered.backend("declaration_rows", { id, language: "nb" })) as DeclarationRows).rows;
  const row = async (wanted: string | undefined) =>
    (await rows()).find((one) => one.id === wanted) as DeclarationRow;
  return { ...rendered, list, rows, row };
}

const pane = () => within(screen.getByRole("region", { name: "Kravet" }));
const firstIn = (list: HTMLElement) => within(list).getAllByRole("option")[0]?.dataset.id;

describe("Svar", () => {
  it("shows what is asked, how far one has come and what a good answer looks like, and is accessible", async () => {
    const { list } = await at();
    expect(await screen.findByText(/^6 av \d+ besvart$/, { selector: "b" })).toBeTruthy();
    expect(within(list).getAllByRole("group").length).toBeGreaterThan(3);
    expect(await pane().findByRole("heading", { name: /Slik ser et godt svar ut/ })).toBeTruthy();
    await expectAccessible();
  });

  it("answers yes with J and goes on to the next unanswered, with the focus kept in the list", async () => {
    const { user, list, row } = await at({ answer: "unanswered" });
    const first = firstIn(list);
    list.focus();
    await user.keyboard("j");
    await waitFor(async () => expect((await row(first)).answer?.value).toBe("met"));
    expect(document.activeElement).toBe(list);
    await waitFor(() => expect(list.getAttribute("aria-activedescendant")).not.toBe(`row-${first}`));
    expect(await screen.findByText(/^7 av \d+ besvart$/, { selector: "b" })).toBeTruthy();
  });

  it("asks for what deviates after D, with the focus there, and saves it by itself", async () => {
    const { user, list, row } = await at({ answer: "unanswered" });
    const first = firstIn(list);
    list.focus();
    await user.keyboard("d");
    const field = await pane().findByLabelText(/Avvik og kompenserende tiltak/);
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(await pane().findByText("Du svarer delvis, men sier ikke hva som avviker.")).toBeTruthy();
    await user.type(field, "Kommer i neste versjon.");
    await user.tab();
    await waitFor(async () => expect((await row(first)).answer?.deviation).toBe("Kommer i neste versjon."));
    await waitFor(() => expect(pane().queryByText(/sier ikke hva som avviker/)).toBeNull());
    expect((await row(first)).answer?.value).toBe("partly");
  });

  it("writes «Planlagt» only when the date is given", async () => {
    const { user, list, row } = await at({ answer: "unanswered" });
    const first = firstIn(list);
    list.focus();
    await user.keyboard("p");
    const date = await pane().findByLabelText(/Når er kravet oppfylt/);
    expect((await row(first)).answer).toBeNull();
    await user.type(date, "2027-03-01");
    await waitFor(async () =>
      expect((await row(first)).answer).toMatchObject({ value: "planned", planned: "2027-03-01" }),
    );
  });

  it("says what a no to an absolute requirement costs", async () => {
    const { user, list } = await at({ answer: "unanswered", role: "absolute_requirement" });
    list.focus();
    await user.keyboard("n");
    expect(await pane().findByText(/Svarer du nei, må kjøperen avvise tilbudet/)).toBeTruthy();
    expect(
      await pane().findByText("Du svarer nei uten å forklare hvorfor, eller hva som gjør opp for det."),
    ).toBeTruthy();
    await expectAccessible();
  });

  it("drops the date when the answer is no longer a plan", async () => {
    const { user, list, row } = await at({ answer: "planned" });
    const planned = firstIn(list);
    list.focus();
    await user.keyboard("i");
    await waitFor(async () =>
      expect((await row(planned)).answer).toMatchObject({ value: "not_relevant", planned: null }),
    );
  });

  it("backs an answer with evidence from the library, what suits it first", async () => {
    const { user, list, row } = await at({ answer: "unanswered", text: "logg" });
    const first = firstIn(list);
    list.focus();
    const library = await pane().findByRole("group", { name: "Dokumentasjon fra biblioteket" });
    const [suiting] = within(library).getAllByRole("checkbox");
    expect(suiting?.closest("div")?.textContent).toContain("passer til kravet");
    await user.click(within(library).getByRole("checkbox", { name: /Penetrasjonstest 2026/ }));
    await waitFor(async () => expect((await row(first)).answer?.evidence).toEqual(["e-2"]));
  });

  it("keeps both of two fields that are saved at once", async () => {
    const { user, list, row } = await at({ answer: "unanswered" });
    const first = firstIn(list);
    list.focus();
    await user.keyboard("d");
    await user.type(await pane().findByLabelText(/Avvik og kompenserende tiltak/), "Mangler én del.");
    await user.type(pane().getByLabelText("Hva oppfylles?"), "Resten er i drift.");
    await user.click(pane().getByRole("checkbox", { name: /Penetrasjonstest 2026/ }));
    await waitFor(async () =>
      expect((await row(first)).answer).toMatchObject({
        value: "partly",
        deviation: "Mangler én del.",
        description: "Resten er i drift.",
        evidence: ["e-2"],
      }),
    );
  });

  it("offers the earlier answer apart, and fills it in only when it is accepted", async () => {
    const { user, list, row } = await at({ answer: "unanswered", state: "changed" });
    const first = firstIn(list);
    expect(await pane().findByRole("heading", { name: "Du har svart på dette før" })).toBeTruthy();
    expect(pane().getByText("Endret ordlyd")).toBeTruthy();
    expect((await row(first)).answer).toBeNull();
    await user.click(pane().getByRole("button", { name: "Bruk svaret" }));
    await waitFor(async () => expect((await row(first)).answer?.origin.kind).toBe("reused"));
  });

  it("answers all that are marked, and takes it back", async () => {
    const { user, list, rows } = await at({ answer: "unanswered" });
    list.focus();
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    const bar = await screen.findByRole("region", { name: "Det som er merket" });
    expect(within(bar).getByText("3 merket")).toBeTruthy();
    await expectAccessible();
    await user.click(within(bar).getByRole("button", { name: "Ikke relevant" }));
    expect(await screen.findByText("3 krav er besvart med «Ikke relevant».")).toBeTruthy();
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(async () =>
      expect((await rows()).filter((one) => one.answer?.value === "not_relevant")).toEqual([]),
    );
  });

  it("filters while one types, and offers a way out when nothing matches", async () => {
    const { user } = await at();
    await user.type(screen.getByRole("searchbox", { name: "Søk i kravene" }), "finnes ikke");
    expect(await screen.findByText("Ingen krav passer")).toBeTruthy();
    await user.click(screen.getAllByRole("button", { name: "Fjern alle filtre" }).at(-1) as HTMLElement);
    expect(await screen.findByRole("listbox")).toBeTruthy();
  });

  it("lets nothing be changed once it is signed, and says why", async () => {
    const { user, list, rows } = await at({}, {}, "declaration-1");
    const before = await rows();
    list.focus();
    await user.keyboard("n");
    expect(
      (await screen.findAllByText(/Trekk signaturen tilbake for å endre svarene/)).length,
    ).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { name: /^Nei/ })).toBeNull();
    expect(await rows()).toEqual(before);
    await expectAccessible();
  });

  it("draws only the rows in view of a thousand, and reaches the last by keyboard", async () => {
    const { user, list } = await at({}, { vendor: { copies: 18 } });
    expect(await screen.findByText(/ av 1.\d\d\d besvart$/, { selector: "b" })).toBeTruthy();
    expect(within(list).getAllByRole("option").length).toBeLessThan(80);
    list.focus();
    await user.keyboard("{End}");
    const last = await waitFor(() => {
      const open = list.querySelector("[aria-current=true]");
      expect(open?.getAttribute("aria-posinset")).toBe(open?.getAttribute("aria-setsize"));
      return open;
    });
    expect(Number(last?.getAttribute("aria-setsize"))).toBeGreaterThan(1_000);
  });
});
