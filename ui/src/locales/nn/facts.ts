// Words of the step Kjenneteikn and of the panel «Lista no».

import { formats } from "../format";
import type { Words } from "../words";

const { number, count } = formats("nn");

export const facts: Words["facts"] = {
  title: "Kjenneteikn",
  lead: "Svar på det du veit. Spørsmålet som avgjer mest, står først. Det du ikkje veit, kan vente.",
  typicalTitle: "Liknar kjøpet på eit av desse?",
  typicalText:
    "Då kan vi fylle ut dei vanlege svara. Det du har svart sjølv, blir ståande. Gå gjennom svara etterpå.",
  typicalChoice: "Typisk kjøp",
  typicalPick: "Vel eit typisk kjøp",
  typicalFill: "Fyll ut vanlege svar",
  typicalFilled: (name: string) => `Vanlege svar for ${name.toLowerCase()} er fylte ut. Sjå over dei her.`,
  usualTitle: (n) => `Sjå over ${count(n, "vanleg svar", "vanlege svar")}`,
  usualText:
    "Slik er det vanlegvis ved eit slikt kjøp. Rett det som ikkje passar for dykk. Så lenge ingen har sett over svara, seier Kontroll frå om det.",
  usualKeep: "Stemmer",
  usualKeepOf: (question) => `Svaret stemmer: ${question}`,
  usualKeepAll: "Alle svara stemmer",
  usualKept: (n) => `${count(n, "svar er stadfesta", "svar er stadfesta")}.`,
  progress: (answered, open) =>
    `${number(answered)} svart på · ${count(open, "spørsmål att", "spørsmål att")}`,
  decides: (n) => `avgjer om ${count(n, "krav", "krav")} skal i lista`,
  decidesWhy: "Så mange krav blir avgjorde av det svaret som tyder mest.",
  why: "Kvifor spør vi?",
  example: "Døme",
  answer: "Svar",
  chooseSeveral: "Vel alle som passar, og trykk Svar.",
  chooseOne: "Vel det som passar.",
  answered: (n) => `Svart på (${number(n)})`,
  change: "Endre svaret",
  changeOf: (question) => `Endre svaret på: ${question}`,
  clear: "Fjern svaret",
  clearOf: (question) => `Fjern svaret på: ${question}`,
  cleared: "Svaret er fjerna.",
  keep: "Behald svaret",
  doneTitle: "Alle spørsmål som har noko å seie, er svart på",
  doneText: "Lista er klar til å vurderast. Du kan endre svara når du vil.",
  restTitle: "Resten gjeld eitt eller to krav kvart",
  restText:
    "Du har det viktigaste på plass. Svar på resten no, eller gå vidare: krav som ventar på svar, står under «Ventar på svar».",
  noAreaTitle: "Vel teknologiområde først",
  noAreaText: "Då veit vi kva spørsmål som har noko å seie for kjøpet ditt.",
  listNow: "Lista no",
  inList: (n) => count(n, "krav i lista", "krav i lista"),
  outsideWidth: (n) =>
    `${count(n, "krav til gjeld", "krav til gjeld")}, men er meinte for større kjøp. Du kan ta dei med i Krav.`,
  lastChange: "Siste endring",
  noChange: "Når du vel eller svarer, ser du her kva som skjer med lista.",
  came: (n) => count(n, "krav gjeld no", "krav gjeld no"),
  went: (n) => count(n, "krav gjeld ikkje lenger", "krav gjeld ikkje lenger"),
  settled: (n) => count(n, "krav gjeld ikkje", "krav gjeld ikkje"),
  opened: (n) => count(n, "krav er ope att", "krav er opne att"),
  nothingChanged: "Ingen krav endra seg.",
  andMore: (n) => `og ${number(n)} til`,
  byTheme: "I lista etter tema",
  toList: "Gå til Krav",
};
