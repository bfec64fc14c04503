import { describe, expect, it } from "vitest";
import type { Row } from "../../../api/generated/Row";
import { example } from "../../../testing/fake/example";
import { rowsOf } from "../../../testing/fake/views";
import {
  facetCounts,
  filtered,
  grouped,
  inSegment,
  nextUndecided,
  readState,
  themeCounts,
  writeState,
} from "./filter";

const rows: Row[] = rowsOf(example(), "nb", true).filter((row) => row.set !== "own");
const plain = readState({});

describe("what the list shows", () => {
  it("puts what waits for an answer apart from what applies", () => {
    const waiting = rows.filter((row) => row.verdict.verdict === "not_determined" && row.decision === null);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.some((row) => inSegment(row, "list"))).toBe(false);
    expect(waiting.every((row) => inSegment(row, "depends"))).toBe(true);
  });

  it("finds all the words, in any order, in title, text, number and set", () => {
    const [first] = filtered(rows, plain);
    const words = first?.title.toUpperCase().split(" ").reverse().join("  ") ?? "";
    expect(filtered(rows, { ...plain, text: `${words} ${first?.set_short}` })).toContain(first);
    expect(filtered(rows, { ...plain, text: "finnes-ikke" })).toEqual([]);
  });

  it("counts what another value of the same filter would show", () => {
    const state = readState({ level: "statute", show: "not" });
    const counts = facetCounts(rows, state, "level");
    for (const [level, count] of counts) {
      expect(filtered(rows, readState({ level, show: "not" })).length).toBe(count);
    }
    const themes = [...themeCounts(rows, plain).values()];
    expect(themes.reduce((sum, { all }) => sum + all, 0)).toBe(filtered(rows, plain).length);
  });

  it("stands in the address and comes back from it", () => {
    const query = {
      show: "not",
      theme: "risk",
      text: "to ord",
      level: "guide,statute",
      requirement: "normen-1",
    };
    expect(writeState(readState(query))).toEqual(query);
    expect(writeState(readState({ show: "nonsense" }))).toEqual({});
  });

  it("goes round to the next undecided, and says when there is none", () => {
    const shown = filtered(rows, plain);
    const undecided = shown.filter((row) => row.decision === null);
    const last = shown.at(-1)?.id ?? "";
    expect(nextUndecided(shown, last, new Set([last]))?.id).toBe(undecided.find(({ id }) => id !== last)?.id);
    expect(nextUndecided(shown, last, new Set(shown.map((row) => row.id)))).toBeUndefined();
  });

  it("groups by theme in the order the rows come", () => {
    const groups = grouped(filtered(rows, plain));
    expect(groups.flatMap((group) => group.rows)).toEqual(filtered(rows, plain));
    expect(new Set(groups.map((group) => group.theme)).size).toBe(groups.length);
  });
});
