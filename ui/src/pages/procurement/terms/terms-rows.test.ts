// The rules behind the fields of Rolle og svar.

import { describe, expect, it } from "vitest";
import type { Row } from "../../../api/generated/Row";
import {
  fulfilmentChange,
  isDate,
  readFilter,
  readWeight,
  roleChange,
  shownRows,
  writeFilter,
} from "./terms-rows";

const row = (part: Partial<Row>): Row =>
  ({
    id: "a",
    theme: "t",
    role: "requirement",
    suggested_role: "requirement",
    responsibility: "supplier",
    ...part,
  }) as Row;

describe("changes", () => {
  it("sends the suggested role as no choice of one's own", () => {
    expect(roleChange("requirement", [row({})])).toEqual({ kind: "role", role: null });
    expect(roleChange("contract_term", [row({})])).toEqual({ kind: "role", role: "contract_term" });
  });

  it("keeps a role for all where it is suggested only for some", () => {
    const rows = [row({}), row({ id: "b", suggested_role: "contract_term" })];
    expect(roleChange("requirement", rows)).toEqual({ kind: "role", role: "requirement" });
  });

  it("sends delivery, which holds where nothing is said, as nothing said", () => {
    expect(fulfilmentChange({ kind: "at_delivery" })).toEqual({ kind: "fulfilment", fulfilment: null });
  });
});

describe("what is typed", () => {
  it.each([
    ["", null],
    [" 40 ", 40],
    ["100", 100],
    ["101", undefined],
    ["-1", undefined],
    ["4,5", undefined],
  ])("reads the weight %j as %j", (text, weight) => {
    expect(readWeight(text)).toBe(weight);
  });

  it("takes no date before its year is typed out", () => {
    expect(isDate("0202-11-01")).toBe(false);
    expect(isDate("2027-11-31x")).toBe(false);
    expect(isDate("2027-11-01")).toBe(true);
  });
});

describe("the filter", () => {
  it("leaves out the municipality's own part unless it is asked for", () => {
    const rows = [row({}), row({ id: "b", responsibility: "municipality" })];
    const ids = (filter: Parameters<typeof shownRows>[1], keep: string[] = []) =>
      shownRows(rows, filter, new Set(keep)).map(({ id }) => id);
    expect(ids({ theme: "", role: "", municipality: false })).toEqual(["a"]);
    expect(ids({ theme: "", role: "", municipality: true })).toEqual(["a", "b"]);
    expect(ids({ theme: "x", role: "", municipality: false }, ["b"])).toEqual(["b"]);
  });

  it("stands in the address and comes back", () => {
    const filter = { theme: "logging", role: "contract_term", municipality: true };
    expect(readFilter(writeFilter(filter))).toEqual(filter);
  });
});
