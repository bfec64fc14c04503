import { describe, expect, it } from "vitest";
import { wordDiff } from "./word-diff";

describe("the difference between two wordings", () => {
  it("keeps what is common and marks what was taken out and put in", () => {
    expect(wordDiff("Løsningen skal logge innsyn.", "Løsningen skal logge alt innsyn.")).toEqual([
      { kind: "same", text: "Løsningen skal logge " },
      { kind: "added", text: "alt " },
      { kind: "same", text: "innsyn." },
    ]);
    expect(wordDiff("a b c", "a c")).toEqual([
      { kind: "same", text: "a " },
      { kind: "removed", text: "b " },
      { kind: "same", text: "c" },
    ]);
  });

  it("gives back the new wording when what was taken out is left away", () => {
    const before = "Leverandøren skal varsle kommunen innen 24 timer og rette feilen.";
    const after = "Leverandøren skal rette feilen innen 48 timer,\nog varsle kommunen.";
    const parts = wordDiff(before, after);
    expect(
      parts
        .filter(({ kind }) => kind !== "removed")
        .map(({ text }) => text)
        .join(""),
    ).toBe(after);
  });

  it("shows very long texts as replaced whole", () => {
    const long = (word: string) => Array.from({ length: 2_500 }, (_, index) => `${word}${index}`).join(" ");
    expect(wordDiff(long("a"), long("b")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
