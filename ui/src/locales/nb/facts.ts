// Words of the step Kjennetegn and of the panel «Listen nå».

import { formats } from "../format";

const { number, count } = formats("nb");

export const facts = {
  title: "Kjennetegn",
  lead: "Svar på det du vet. Spørsmålet som avgjør mest, står først. Det du ikke vet, kan vente.",
  typicalTitle: "Ligner kjøpet på et av disse?",
  typicalText:
    "Da kan vi fylle ut de vanlige svarene. Det du har svart selv, blir stående. Gå gjennom svarene etterpå.",
  typicalChoice: "Typisk kjøp",
  typicalPick: "Velg et typisk kjøp",
  typicalFill: "Fyll ut vanlige svar",
  typicalFilled: (name: string) => `Vanlige svar for ${name.toLowerCase()} er fylt ut. Se over dem her.`,
  usualTitle: (n: number) => `Se over ${count(n, "vanlig svar", "vanlige svar")}`,
  usualText:
    "Slik er det vanligvis ved et slikt kjøp. Rett det som ikke passer for dere. Så lenge ingen har sett over svarene, sier Kontroll fra om det.",
  usualKeep: "Stemmer",
  usualKeepOf: (question: string) => `Svaret stemmer: ${question}`,
  usualKeepAll: "Alle svarene stemmer",
  usualKept: (n: number) => `${count(n, "svar er bekreftet", "svar er bekreftet")}.`,
  progress: (answered: number, open: number) =>
    `${number(answered)} besvart · ${count(open, "spørsmål igjen", "spørsmål igjen")}`,
  decides: (n: number) => `avgjør om ${count(n, "krav", "krav")} skal i listen`,
  decidesWhy: "Så mange krav blir avgjort av det svaret som betyr mest.",
  why: "Hvorfor spør vi?",
  example: "Eksempel",
  answer: "Svar",
  chooseSeveral: "Velg alle som passer, og trykk Svar.",
  chooseOne: "Velg det som passer.",
  answered: (n: number) => `Besvart (${number(n)})`,
  change: "Endre svaret",
  changeOf: (question: string) => `Endre svaret på: ${question}`,
  clear: "Fjern svaret",
  clearOf: (question: string) => `Fjern svaret på: ${question}`,
  cleared: "Svaret er fjernet.",
  keep: "Behold svaret",
  doneTitle: "Alle spørsmål som betyr noe, er besvart",
  doneText: "Listen er klar til å vurderes. Du kan endre svarene når du vil.",
  restTitle: "Resten gjelder ett eller to krav hvert",
  restText:
    "Du har det viktigste på plass. Svar på resten nå, eller gå videre: krav som venter på svar, står under «Avhenger».",
  noAreaTitle: "Velg teknologiområde først",
  noAreaText: "Da vet vi hvilke spørsmål som betyr noe for kjøpet ditt.",
  listNow: "Listen nå",
  inList: (n: number) => count(n, "krav i listen", "krav i listen"),
  outsideWidth: (n: number) =>
    `${count(n, "krav til gjelder", "krav til gjelder")}, men er ment for større kjøp. Du kan ta dem med i Krav.`,
  lastChange: "Siste endring",
  noChange: "Når du velger eller svarer, ser du her hva som skjer med listen.",
  came: (n: number) => `${count(n, "krav gjelder nå", "krav gjelder nå")}`,
  went: (n: number) => `${count(n, "krav gjelder ikke lenger", "krav gjelder ikke lenger")}`,
  settled: (n: number) => `${count(n, "krav gjelder ikke", "krav gjelder ikke")}`,
  opened: (n: number) => `${count(n, "krav er åpent igjen", "krav er åpne igjen")}`,
  nothingChanged: "Ingen krav endret seg.",
  andMore: (n: number) => `og ${number(n)} til`,
  byTheme: "I listen etter tema",
  toList: "Gå til Krav",
};
