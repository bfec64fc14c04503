// Which requirements are shown, and how that stands in the address.

import { describe, expect, it } from "vitest";
import type { DeclarationRow } from "../../../api/generated/DeclarationRow";
import { answerTo, listFor } from "../../../testing/fake/declarations";
import { facetCounts, filtered, nextUnanswered, readState, writeState } from "./filter";

function row(place: number, part: Partial<DeclarationRow> = {}): DeclarationRow {
  const entry = listFor(["digital-home-follow-up"])[place];
  if (!entry) throw new Error("the list is shorter");
  return { ...entry, answer: null, state: "new", offer: null, issues: [], ...part };
}

function answered(place: number, part: Partial<DeclarationRow> = {}): DeclarationRow {
  const open = row(place);
  return { ...open, answer: answerTo(open, { value: "met", description: "Med testrapport." }), ...part };
}

const plain = readState({});

describe("the list of answers", () => {
  it("reads back what it wrote in the address", () => {
    const state = { ...plain, theme: "security", text: "logg", requirement: "r-1" };
    state.facets = { ...state.facets, answer: ["met", "unanswered"] };
    expect(readState(writeState(state))).toEqual(state);
    expect(writeState(plain)).toEqual({});
  });

  it("searches in what was answered too", () => {
    const rows = [answered(0), row(1)];
    expect(filtered(rows, { ...plain, text: "TESTRAPPORT" }).map((one) => one.id)).toEqual([rows[0]?.id]);
  });

  it("finds what contradicts itself apart from what lacks evidence", () => {
    const issue = { requirement: "", detail: "" };
    const rows = [
      answered(0, { issues: [{ ...issue, kind: "met_with_deviation", severity: "error" }] }),
      answered(1, { issues: [{ ...issue, kind: "met_without_evidence", severity: "warning" }] }),
      answered(2),
      row(3, { offer: "unchanged", issues: [{ ...issue, kind: "unanswered", severity: "warning" }] }),
    ];
    expect([...facetCounts(rows, plain, "issue")]).toEqual([
      ["contradictory", 1],
      ["evidence", 1],
      ["none", 1],
      ["offer", 1],
    ]);
  });

  it("goes round to the next without an answer, and stops when all have one", () => {
    const rows = [row(0), answered(1), row(2)];
    expect(nextUnanswered(rows, rows[2]?.id)?.id).toBe(rows[0]?.id);
    expect(nextUnanswered(rows, rows[0]?.id, new Set([rows[0]?.id ?? ""]))?.id).toBe(rows[2]?.id);
    expect(nextUnanswered([answered(1)], rows[1]?.id)).toBeUndefined();
  });
});
