// Every refusal becomes a sentence, also one this interface has never heard of.

import { describe, expect, it } from "vitest";
import codes from "../../../crates/app/src/error/edge.rs?raw";
import workbookCodes from "../../../crates/app/src/error/workbook.rs?raw";
import { nb } from "../locales/nb";
import { CallError } from "./client";
import { errorText } from "./errors";

describe("errors in words", () => {
  it("uses the facts", () => {
    const error = new CallError({ code: "too_long", facts: { field: "name", limit: "200" } });
    expect(errorText(nb, error)).toBe("Navnet er for langt. Det kan ha høyst 200 tegn.");
  });

  it("names an unknown code so that it can be reported", () => {
    expect(errorText(nb, new CallError({ code: "brand_new", facts: {} }))).toContain("brand_new");
  });

  it("does not take a code for a property of every object", () => {
    expect(errorText(nb, new CallError({ code: "constructor", facts: {} }))).toContain("constructor");
  });

  it("has words for every code the program can answer", () => {
    const known = [...(codes + workbookCodes).matchAll(/\b(?:wire|part)\(\s*"(\w+)"/g)].map(
      (found) => found[1] ?? "",
    );
    expect(known.length).toBeGreaterThan(30);
    expect(known.filter((code) => !Object.hasOwn(nb.errors, code))).toEqual([]);
  });

  it.each(Object.entries(nb.errors))("says something without facts: %s", (_, sentence) => {
    expect(sentence({})).not.toContain("undefined");
  });
});
