// The start page as a person meets it: empty, with procurements, and when something is refused.

import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "../../testing/expect-accessible";
import { renderAt } from "../../testing/render";

describe("the start page", () => {
  it("says what belongs here when there is no procurement", async () => {
    renderAt({ page: "start" }, { procurements: [] });
    expect(await screen.findByText("Her kommer anskaffelsene dine")).toBeTruthy();
    expect(screen.getAllByRole("button", { name: "Ny anskaffelse" })).toHaveLength(1);
    await expectAccessible();
  });

  it("shows each procurement with its progress and leads into it", async () => {
    const { user } = renderAt({ page: "start" });
    const card = (await screen.findByRole("link", { name: "Digital hjemmeoppfølging 2027" })).closest("li");
    expect(card && within(card).getByText(/av \d+ krav vurdert/)).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("link", { name: "Digital hjemmeoppfølging 2027" }));
    expect(await screen.findByRole("navigation", { name: "Steg" })).toBeTruthy();
  });

  it("takes a deleted procurement back", async () => {
    const { user } = renderAt({ page: "start" });
    await user.click(await screen.findByRole("button", { name: "Slett Digital hjemmeoppfølging 2027" }));
    await waitFor(() =>
      expect(screen.queryByRole("link", { name: "Digital hjemmeoppfølging 2027" })).toBeNull(),
    );
    await user.click(await screen.findByRole("button", { name: "Angre" }));
    expect(await screen.findByRole("link", { name: "Digital hjemmeoppfølging 2027" })).toBeTruthy();
  });

  it("copies a procurement", async () => {
    const { user } = renderAt({ page: "start" });
    await user.click(await screen.findByRole("button", { name: "Kopier Digital hjemmeoppfølging 2027" }));
    expect(await screen.findByRole("link", { name: "Digital hjemmeoppfølging 2027 (kopi)" })).toBeTruthy();
  });

  it("looks at a file before it takes it in, and says what is wrong with it", async () => {
    const { user } = renderAt({ page: "start" }, { refuse: { open_package: { code: "package_truncated" } } });
    await user.click(await screen.findByRole("button", { name: /Åpne fil/ }));
    await user.click(await screen.findByRole("button", { name: "Åpne anskaffelsen" }));
    expect(await screen.findByText("Kravpakken er avkortet. Be om å få den sendt på nytt.")).toBeTruthy();
  });

  it("asks once who one is, and puts what a vendor needs first", async () => {
    const { user } = renderAt({ page: "start" });
    expect(await screen.findByRole("heading", { name: "Hva bruker du Kravkompass til?" })).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Jeg leverer" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Selvdeklareringer" })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Hva bruker du Kravkompass til?" })).toBeNull();
    expect(await screen.findByRole("link", { name: "Trygghet hjemme 2027" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Digital hjemmeoppfølging 2027" })).toBeTruthy();
    await expectAccessible();
  });

  it("tells a vendor how to begin when there is nothing", async () => {
    renderAt(
      { page: "start" },
      { procurements: [], vendor: { empty: true }, settings: { user_role: "vendor" } },
    );
    expect(await screen.findByText("Her kommer svarene dine")).toBeTruthy();
    await expectAccessible();
  });

  it("offers to try again when the program does not answer", async () => {
    renderAt({ page: "start" }, { refuse: { start: { code: "disk", facts: { file: "workspace.db" } } } });
    expect(await screen.findByRole("button", { name: "Prøv igjen" })).toBeTruthy();
  });
});
