// Own requirements from a table: preview, choice, one step, and back again.

import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ProcurementView } from "../../../api/generated/ProcurementView";
import type { Route } from "../../../router";
import { expectAccessible } from "../../../testing/expect-accessible";
import { example } from "../../../testing/fake/example";
import { renderAt } from "../../../testing/render";

const place: Route = { page: "procurement", id: "p-1", step: "own" };
const empty = { procurements: [{ id: "p-1", contents: { ...example(), own: [] } }] };

async function preview(options = {}) {
  const page = renderAt(place, { ...empty, ...options });
  await page.user.click(await screen.findByRole("button", { name: "Importer fra Excel eller CSV" }));
  const panel = await screen.findByRole("region", { name: "Importer krav fra Excel eller CSV" });
  await page.user.click(within(panel).getByRole("button", { name: "Velg fil …" }));
  return { ...page, panel };
}

describe("Import of own requirements", () => {
  it("shows what each row would become and what is wrong, with the guess chosen", async () => {
    const { panel } = await preview();
    expect(await within(panel).findByRole("checkbox", { name: "Rad 2: Logg" })).toHaveProperty(
      "checked",
      true,
    );
    expect(within(panel).getByLabelText("Kravtekst")).toHaveProperty("value", "2");
    expect(within(panel).getByText("C4")).toBeTruthy();
    expect(within(panel).getByText(/Filen kaller kravet absolutt/)).toBeTruthy();
    await expectAccessible();
  });

  it("takes in what is chosen in one step, and takes it back", async () => {
    const { user, panel, backend } = await preview();
    await user.click(await within(panel).findByRole("checkbox", { name: "Rad 3: Alarm" }));
    await user.click(within(panel).getByRole("button", { name: "Ta inn 1 krav" }));
    expect(await screen.findByText("1 krav fra krav.csv er tatt inn.")).toBeTruthy();
    const own = async () => ((await backend("procurement", { id: "p-1" })) as ProcurementView).own;
    expect((await own()).map((one) => one.title)).toEqual(["Logg"]);
    await user.click(screen.getByRole("button", { name: "Angre" }));
    await waitFor(async () => expect(await own()).toEqual([]));
  });

  it("says what is missing when nothing is chosen", async () => {
    const { user, panel } = await preview();
    await user.click(await within(panel).findByRole("button", { name: "Velg ingen" }));
    expect(within(panel).getByText("Velg minst ett krav.")).toBeTruthy();
  });

  it("refuses a file with a sentence", async () => {
    const { panel } = await preview({ refuse: { read_table: { code: "not_a_table" } } });
    expect((await within(panel).findByRole("alert")).textContent).toMatch(/verken et regneark/);
  });
});
