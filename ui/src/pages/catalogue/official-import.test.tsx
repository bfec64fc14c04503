// An official list against the catalogue: nothing is taken over until somebody says yes.

import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "../../testing/expect-accessible";
import { renderAt } from "../../testing/render";

describe("Import of an official list", () => {
  it("shows rows beside what they may be, and takes in the rest as a set", async () => {
    const { user } = renderAt({ page: "catalogue", query: { view: "sets" } });
    await user.click(await screen.findByRole("button", { name: "Importer offisiell liste" }));
    const panel = await screen.findByRole("region", { name: "Importer offisiell liste" });
    await user.click(within(panel).getByRole("button", { name: "Velg fil …" }));
    expect(await within(panel).findByText(/0 rader passer sikkert/)).toBeTruthy();
    expect(within(panel).getByText(/Si ja til minst ett nummer/)).toBeTruthy();
    await expectAccessible();
    await user.click(within(panel).getByRole("checkbox", { name: /2 rader som ikke er valgt/ }));
    await user.click(within(panel).getByRole("button", { name: "Ta inn resten som eget kravsett" }));
    expect(screen.queryByRole("region", { name: "Importer offisiell liste" })).toBeNull();
  });
});
