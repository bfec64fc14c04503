// What the compiler cannot see of the locales: dates, numbers, empty texts, bokmål left standing in nynorsk.

import { describe, expect, it } from "vitest";
import { en } from "./en";
import { formats } from "./format";
import { nb } from "./nb";
import { nn } from "./nn";

describe("dates and numbers", () => {
  it("writes dates as Norwegian does", () => {
    expect(formats("nb").date("2026-11-22")).toBe("22.\u00a0november 2026");
    expect(formats("en").date("2026-11-02")).toBe("2\u00a0November 2026");
  });

  it("leaves what is no date as it stands", () => {
    expect(formats("nb").date("2026-13-01")).toBe("2026-13-01");
    expect(formats("nb").time("soon")).toBe("soon");
  });

  it("groups thousands with a space", () => {
    expect(formats("nb").count(3000, "krav", "krav").replace(/\s/g, " ")).toBe("3 000 krav");
  });

  it("tells one from many", () => {
    expect(en.common.requirements(1)).toBe("1 requirement");
    expect(en.common.requirements(2)).toBe("2 requirements");
  });
});

function texts(words: unknown, path = ""): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe("texts", () => {
  it.each([
    ["nb", nb],
    ["nn", nn],
    ["en", en],
  ])("has no empty text in %s", (_, words) => {
    expect(texts(words).filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("has the same keys in all languages", () => {
    const keys = (words: unknown) => texts(words).map(([path]) => path);
    const source = new Set(keys(nb));
    const strangers = (words: unknown) => keys(words).filter((key) => !source.has(key));
    const missing = (words: unknown) => {
      const there = new Set(keys(words));
      return [...source].filter((key) => !there.has(key));
    };
    expect([...strangers(nn), ...missing(nn)]).toEqual([]);
    expect([...strangers(en), ...missing(en)]).toEqual([]);
  });

  it("writes nynorsk as nynorsk", () => {
    const bokmaal =
      /\b(ikke|hva|hvem|hvor|hvorfor|hvordan|hvilke[nt]?|eller ikke|noe|noen|jeg|løsningen|kreves|gjelder|velg|fra)\b/i;
    expect(texts(nn).filter(([, text]) => bokmaal.test(text))).toEqual([]);
  });
});
