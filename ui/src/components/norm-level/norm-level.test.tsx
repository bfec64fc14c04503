// A level is a word with a shape; an inferred one never looks settled.

import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { WordsProvider } from "../../locales/words";
import { NormLevel } from "./norm-level";

const LEVELS = [
  "statute",
  "mandatory_standard",
  "recommended_standard",
  "sector_norm",
  "guideline",
  "guide",
] as const;

describe("a norm level", () => {
  it("has a shape of its own for each level", () => {
    const { container } = render(LEVELS.map((level) => <NormLevel key={level} level={level} />));
    const shapes = [...container.querySelectorAll("svg")].map((svg) => svg.innerHTML);
    expect(new Set(shapes).size).toBe(LEVELS.length);
  });

  it("says the word, and that it is inferred", () => {
    render(
      <WordsProvider language="nn">
        <NormLevel level="recommended_standard" inferred />
      </WordsProvider>,
    );
    expect(screen.getByText(/Tilrådd standard/).textContent).toContain("(nivået er utleidd)");
  });
});
