import { describe, expect, it } from "vitest";
import type { GroundKind } from "../../../api/generated/GroundKind";
import { wordsOf } from "../../../locales/words";
import { deviationOf, GROUND_FIELDS, groundOf, missingIn } from "./ground";

const words = wordsOf("nb");
const kinds = Object.keys(GROUND_FIELDS) as GroundKind[];

describe("the ground for leaving out", () => {
  it("demands every field but the note of a guide", () => {
    for (const kind of kinds) {
      const missing = Object.keys(missingIn(kind, {}, words));
      expect(missing.length, kind).toBe(kind === "note" ? 0 : GROUND_FIELDS[kind].length);
    }
    expect(missingIn("does_not_apply", { why: "   " }, words).why).toBeDefined();
  });

  it("refuses an exemption that ends before it was decided", () => {
    const ground = {
      legal_ground: "§ 8",
      decision_reference: "26/1",
      decided_on: "2026-11-23",
      ends_on: "2026-11-22",
    };
    expect(missingIn("exemption", ground, words)).toEqual({ ends_on: words.requirements.groundEndsFirst });
    expect(missingIn("exemption", { ...ground, ends_on: "2027-01-01" }, words)).toEqual({});
  });

  it("makes the deviation of its kind, and can be changed from it", () => {
    for (const kind of kinds) {
      const ground = Object.fromEntries(GROUND_FIELDS[kind].map(({ name }) => [name, "2026-11-23"]));
      const deviation = deviationOf(kind, ground);
      expect(deviation.ground).toBe(kind);
      expect(groundOf(deviation)).toEqual(ground);
    }
  });
});
