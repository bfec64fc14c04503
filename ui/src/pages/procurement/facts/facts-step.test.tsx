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
    expect(await screen.findByRole("heading", { name: "Se over 3 vanlige svar" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Angre" }));
    expect(await screen.findByText(/^0 besvart/)).toBeTruthy();
  });

  it("asks the buyer to look over usual answers, one by one or all at once", async () => {
    const contents = { ...example(), usual: Object.keys(example().facts).slice(0, 3) };
    const { user } = renderAt(
      { page: "procurement", id: "p-1", step: "facts" },
      { procurements: [{ id: "p-1", contents }] },
    );
    expect(await screen.findByRole("heading", { name: "Se over 3 vanlige svar" })).toBeTruthy();
    await expectAccessible();
    const [first] = screen.getAllByRole("button", { name: /^Svaret stemmer: / });
    if (first) await user.click(first);
    const heading = await screen.findByRole("heading", { name: "Se over 2 vanlige svar" });
    expect(document.activeElement).toBe(heading);
    await user.click(screen.getByRole("button", { name: "Alle svarene stemmer" }));
    expect(await screen.findByText("2 svar er bekreftet.")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: /vanlige svar/ })).toBeNull();
  });
});
