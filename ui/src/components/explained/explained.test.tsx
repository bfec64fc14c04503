// A word with an entry in the glossary explains itself and leads there; one without stands as it is.

import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderAt } from "../../testing/render";

describe("a word of the field", () => {
  it("leads to its entry, and carries the explanation", async () => {
    renderAt({ page: "catalogue", requirement: "ehds-48-2-a" });
    await screen.findByRole("heading", { level: 1 });
    const level = await screen.findByRole("link", { name: "Lov og forskrift" });
    expect(level.getAttribute("href")).toBe("#/guidance/terms/statute");
    expect(level.getAttribute("data-tooltip")).toBe("Kravet må følges.");
  });

  it("stands as it is when the glossary does not have it", async () => {
    renderAt({ page: "catalogue", requirement: "ehds-48-2-a" });
    await screen.findByRole("link", { name: "Lov og forskrift" });
    expect(screen.queryByRole("link", { name: "Leverandør" })).toBeNull();
  });
});
