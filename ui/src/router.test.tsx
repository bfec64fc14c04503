// Addresses are read as they are written.

import { describe, expect, it } from "vitest";
import { href, parse, type Route } from "./router";

const ROUTES: Route[] = [
  { page: "start" },
  { page: "new", express: true },
  { page: "procurement", id: "a b/c", step: "requirements", query: { requirement: "normen-1-01" } },
  { page: "catalogue", requirement: "refkat-his-1022", query: {} },
  { page: "evaluations", files: ["/d/svar 1.xlsx", "C:\\Ærøy\\svar&2.pdf"] },
  { page: "new-evaluation", procurement: "p/1", files: ["/d/svar.xlsx"] },
  { page: "evaluation", id: "e-1", part: "vendors", files: ["/d/svar.xlsx"] },
  { page: "settings" },
  { page: "help", section: "levels" },
];

describe("addresses", () => {
  it.each(ROUTES)("reads back $page", (route) => {
    expect(parse(href(route))).toEqual(route);
  });

  it("goes to the first step where none is named", () => {
    expect(parse("#/procurement/p-1")).toMatchObject({ step: "procurement" });
  });

  it.each(["#/nowhere", "#/procurement", "#/procurement/p-1/nowhere"])("knows no page at %s", (hash) => {
    expect(parse(hash)).toEqual({ page: "unknown" });
  });

  it("survives a broken escape", () => {
    expect(parse("#/catalogue/%E0%A4%A")).toMatchObject({ page: "catalogue" });
  });
});
