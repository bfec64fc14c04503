// The vendor's example of the fake backend: a product, an earlier declaration that is signed, and one that is under way.

import type { AnswerValue } from "../../api/generated/AnswerValue";
import { answerTo, type FakeDeclaration, type FakeEntry, listFor } from "./declarations";

const VALUES: AnswerValue[] = ["met", "met", "partly", "met", "not_relevant", "met"];

export function started(
  product: string,
  name: string,
  entries: FakeEntry[],
  part: Partial<FakeDeclaration> = {},
): FakeDeclaration {
  return {
    product,
    name,
    buyer: "",
    beforeTender: true,
    areas: ["Digital hjemmeoppfølging"],
    delivery: "Skytjeneste (SaaS)",
    entries,
    answers: {},
    signOff: null,
    ...part,
  };
}

/** Answered last year and signed; the words of two requirements were others then. */
export function earlierDeclaration(product: string, copies: number): FakeDeclaration {
  const entries = listFor(["digital-home-follow-up"], copies).map((entry, place) =>
    place === 6 || place === 9 ? { ...entry, text: `${entry.text} Kravet gjelder også i pilot.` } : entry,
  );
  const declaration = started(product, "Digital hjemmeoppfølging", entries);
  for (const [place, entry] of entries.entries()) {
    if (place >= 22) break;
    const value = VALUES[place % VALUES.length] ?? "met";
    declaration.answers[entry.id] = answerTo(
      entry,
      {
        value,
        description: "Løst i kjernen av produktet, og beskrevet i driftshåndboken kapittel 4.",
        deviation: value === "partly" ? "Gjelder ikke for pårørendeappen. Varsel sendes som SMS." : "",
        evidence: place === 11 ? ["e-3"] : place % 3 === 0 ? ["e-2"] : [],
      },
      place === 14 ? "2025-02-01" : "2026-05-20",
    );
  }
  declaration.signOff = {
    name: "Eksempel Person",
    role: "Sikkerhetsansvarlig",
    date: "2026-05-20",
    statement: "Svarene er riktige så langt vi kjenner til.",
    checksum: "9b74c9897bac770ffc029102a200c5de11c4d9d1e5b9e0d5b4f1a1f1d0f4c2a7",
  };
  return declaration;
}

/** A buyer's list, a handful answered, some of that worth a look. */
export function currentDeclaration(product: string, copies: number): FakeDeclaration {
  const entries = listFor(["digital-home-follow-up", "welfare-technology"], copies);
  const declaration = started(product, "Trygghet hjemme 2027", entries, {
    buyer: "Fjordvik kommune",
    beforeTender: false,
  });
  const give = (place: number, given: Parameters<typeof answerTo>[1]) => {
    const entry = entries[place];
    if (entry) declaration.answers[entry.id] = answerTo(entry, given);
  };
  give(0, { value: "met", description: "Personvernombud er utpekt og meldt inn.", evidence: ["e-2"] });
  give(1, { value: "met", deviation: "Gjelder ikke for testmiljøet." });
  give(2, { value: "not_met" });
  give(3, { value: "met", evidence: ["e-3"] });
  give(4, { value: "planned", planned: "2027-06-01", description: "Kommer i versjon 4.4." });
  give(5, { value: "met" });
  return declaration;
}
