// Kjennetegn: beginning from a typical purchase fills in the usual answers, and can be undone.

import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "../../../testing/expect-accessible";
import { example } from "../../../testing/fake/example";
import { renderAt } from "../../../testing/render";

describe("Kjennetegn", () => {
  it("fills in the usual answers of a typical purchase, and takes them back", async () => {
    const contents = { ...example(), facts: {} };
    const { user } = renderAt(
      { page: "procurement", id: "p-1", step: "facts" },
      { procurements: [{ id: "p-1", contents }] },
    );
    const choice = await screen.findByLabelText("Typisk kjøp");
    await user.selectOptions(choice, "Digital hjemmeoppfølging");
    expect(screen.getByText("Kommunen kjøper en løsning for målinger hjemme.")).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Fyll ut vanlige svar" }));
    expect(await screen.findByText(/^Vanlige svar for digital hjemmeoppfølging er fylt ut/)).toBeTruthy();
    expect(await screen.findByText("Besvart (3)")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Angre" }));
    expect(await screen.findByText(/^0 besvart/)).toBeTruthy();
  });
});
