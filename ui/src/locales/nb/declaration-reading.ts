// Words for reading answers that somebody gave in a file.

import type { ReadRowKind } from "../../api/generated/ReadRowKind";
import { formats } from "../format";

const { count } = formats("nb");
const svar = (n: number) => count(n, "svar", "svar");

export const declarationReading = {
  importLead:
    "Les svar fra en Excel- eller PDF-fil som noen har fylt ut. Du ser hva vi forstod før noe tas inn.",
  pickFile: "Velg fil",
  pickOther: "Velg en annen fil",
  reading: "Leser filen …",
  report: "Leserapport",
  matched: "Gjenkjente krav",
  matchedHelp: "Krav fra denne listen som står i filen.",
  moved: "Flyttet",
  movedHelp: "Raden står et annet sted enn da den ble sendt, eller har mistet nummeret.",
  altered: "Endret kravtekst",
  alteredHelp: "Noen har skrevet om kravet i filen. Svaret er gitt til en annen tekst enn den som ble sendt.",
  unknown: "Ukjente rader",
  unknownHelp: "Rader som ikke svarer på noe i denne listen. De tas ikke inn.",
  unreadable: "Ikke forstått",
  unreadableHelp: "Celler vi ikke kunne tolke. Rett dem i filen, eller svar her.",
  duplicate: "Besvart flere ganger",
  duplicateHelp: "Flere rader svarer på samme krav. Den første besvarte raden teller.",
  missing: "Mangler i filen",
  missingHelp: "Krav i listen som ingen rad i filen svarer på.",
  otherList: "Filen sier at den svarer på en annen liste. Sjekk at du har valgt riktig fil.",
  unknownList: "Filen sier ikke hvilken liste den svarer på.",
  otherProduct: (fields: string) => `Filen gjelder et annet produkt enn produktmappen (${fields}).`,
  productFields: {
    product: "produktnavn",
    version: "versjon",
    number: "organisasjonsnummer",
    name: "leverandør",
  } as Record<string, string>,
  cell: (sheet: string, cell: string) => (sheet ? `${sheet}, celle ${cell}` : cell),
  expected: {
    answer: "et svar (Ja, Delvis, Planlagt, Nei eller Ikke relevant)",
    date: "en dato",
    responsibility: "hvem som har ansvaret",
    organisation_number: "et organisasjonsnummer",
    text: "en tekst",
  } as Record<string, string>,
  expectedWas: (what: string) => `ventet ${what}`,
  valueThere: (value: string) => `Der står: «${value}»`,
  sentText: "Sendt",
  readKinds: {
    answers: "Nytt svar",
    differs: "Overskriver",
    same: "Likt",
  } satisfies Record<ReadRowKind, string> as Record<ReadRowKind, string>,
  now: "Her",
  inFile: "I filen",
  toTakeIn: "Svar i filen",
  nothingToTakeIn: "Filen har ingen svar som er nye eller annerledes.",
  sameCount: (n: number) => `${svar(n)} er like det som står her.`,
  chooseAnswers: "Velg alle nye",
  chooseDiffering: "Velg alle som overskriver",
  chooseNone: "Velg ingen",
  takeIn: (n: number) => (n === 0 ? "Ta inn svar" : `Ta inn ${svar(n)}`),
  takenIn: (n: number) => `${svar(n)} er tatt inn.`,
  chooseOne: "Velg minst ett svar.",
};
