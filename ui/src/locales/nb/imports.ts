// Words for what is brought in from tables: own requirements, custom sets and official numbers.

import type { Field } from "../../api/generated/Field";
import type { MatchedBy } from "../../api/generated/MatchedBy";
import type { ProblemKind } from "../../api/generated/ProblemKind";
import { formats } from "../format";

const { number, count, date } = formats("nb");

export const imports = {
  open: "Importer fra Excel eller CSV",
  title: "Importer krav fra Excel eller CSV",
  lead: "Velg en kravliste dere har fra før. Du ser hva som blir til krav før noe tas inn.",
  pick: "Velg fil …",
  pickAnother: "Velg en annen fil …",
  formats:
    "Excel (.xlsx), OpenDocument (.ods) eller tekst med kolonner (.csv). Du kan også slippe filen her.",
  fileOf: (name: string) => `Fil: ${name}`,
  sheet: "Ark",
  sheetOption: (name: string, rows: number) => `${name} (${count(rows, "rad", "rader")})`,
  header: "Overskriftene står i",
  headerNone: "Filen har ingen overskrifter",
  headerRow: (row: number, text: string) => `Rad ${row}: ${text}`,
  columns: "Hva kolonnene inneholder",
  columnsHelp: "Vi har gjettet ut fra overskrifter og innhold. Rett det som er feil.",
  noColumn: "Står ikke i filen",
  column: (letters: string, header: string, sample: string) =>
    header ? `${letters}: ${header}` : `${letters}: ${sample || "tom"}`,
  fields: {
    number: "Kravnummer",
    title: "Kort navn",
    text: "Kravtekst",
    theme: "Tema",
    role: "Kravtype (må, bør …)",
    reason: "Begrunnelse eller kommentar",
  } as Record<Field, string>,
  textMissing: "Velg kolonnen med kravteksten, så ser du kravene her.",
  preview: "Krav i filen",
  chosen: (n: number, whole: number) => `${number(n)} av ${count(whole, "krav", "krav")} er valgt`,
  chooseAll: "Velg alle",
  chooseNone: "Velg ingen",
  choose: (row: number, title: string) => `Rad ${row}: ${title}`,
  row: "Rad",
  requirement: "Krav",
  themeAndRole: "Tema og rolle",
  guessed: "gjettet",
  saidAbsolute: "Filen kaller kravet absolutt",
  absolute: (n: number) =>
    n === 1
      ? "Gjør det ene kravet som filen kaller absolutt, til et absolutt krav"
      : `Gjør de ${number(n)} kravene som filen kaller absolutte, til absolutte krav`,
  absoluteHelp:
    "Et absolutt krav som ikke er oppfylt, fører til avvisning. Uten haken blir kravene tatt inn som vanlige krav.",
  showMore: (n: number) => `Vis ${count(n, "rad til", "rader til")}`,
  problems: (n: number) => count(n, "merknad til filen", "merknader til filen"),
  problem: {
    empty_text: () => "Kravteksten mangler. Raden tas ikke inn.",
    text_too_long: () => "Teksten er lengre enn 10 000 tegn. Raden tas ikke inn.",
    title_cut: () => "Navnet er lengre enn 200 tegn og blir kortet ned.",
    duplicate: (detail: string) => `Sier det samme som rad ${detail}. Raden er ikke valgt.`,
    already_there: (detail: string) => `Det egne kravet «${detail}» sier det samme. Raden er ikke valgt.`,
    unknown_role: (detail: string) => `«${detail}» er ingen kjent kravtype. Kravet får rollen «Krav».`,
    heading: (detail: string) => `«${detail}» er lest som en overskrift og brukes til å finne tema.`,
  } as Record<ProblemKind, (detail: string) => string>,
  take: (n: number) => `Ta inn ${count(n, "krav", "krav")}`,
  takeNone: "Velg minst ett krav.",
  takeWait: "Venter på forhåndsvisningen.",
  taken: (n: number, file: string) => `${count(n, "krav", "krav")} fra ${file} er tatt inn.`,
  asSet: "Behold også som eget kravsett",
  asSetHelp: "Et eget kravsett ligger i arbeidsområdet ditt og kan brukes i andre anskaffelser.",
  setName: "Navn på kravsettet",
  setMade: (name: string, n: number) => `Kravsettet «${name}» har ${count(n, "krav", "krav")}.`,
  takeAll: (n: number) => `Bruk alle ${number(n)}`,
  tookAll: (n: number) => `${count(n, "krav", "krav")} er hentet.`,
  fromSet: (name: string) => `Fra kravsettet ${name}`,
  ownSets: "Egne kravsett",
  ownSetsLead:
    "Kravsett du har tatt inn fra en fil. De ligger i arbeidsområdet ditt og ikke i katalogen, og ingen har kontrollert dem mot en kilde. Bruk dem under «Egne krav» i en anskaffelse.",
  setFacts: (n: number, file: string, on: string, who: string) =>
    `${count(n, "krav", "krav")} fra ${file}, ${date(on)}${who ? `, av ${who}` : ""}`,
  removeSet: (name: string) => `Fjern kravsettet ${name}`,
  setRemoved: (name: string) =>
    `Kravsettet «${name}» er fjernet. Krav som er hentet fra det, står der de står.`,
  officialOpen: "Importer offisiell liste",
  officialTitle: "Importer offisiell liste",
  officialLead:
    "Har du Normens krav, plukklisten eller en eksport fra Referansekatalogen? Da kan du fylle inn de offisielle numrene. De blir merket som importert av deg og lagres bare hos deg.",
  whichSet: "Hvilket kravsett er dette?",
  anySet: "Vet ikke, let i alle",
  matchesFound: (sure: number, suggested: number, none: number) =>
    `${count(sure, "rad", "rader")} passer sikkert, ${number(suggested)} har forslag, og ${number(none)} passer ikke med noe.`,
  matchWith: (row: number) => `Kravet som rad ${row} er`,
  notOurs: "Ingen av dem",
  noCandidate: "Ingenting i katalogen ligner",
  by: {
    id: "samme identifikator",
    number: "samme nummer",
    standard: "samme standardnummer",
    near_text: "lignende tekst",
  } as Record<MatchedBy, string>,
  candidate: (title: string, set: string, by: string, near: number) =>
    `${title} (${set}; ${by}, ${near} % likt)`,
  sure: "sikker",
  suggestion: "forslag, se over",
  inFile: "I filen",
  inCatalogue: "I katalogen",
  acceptSure: "Si ja til alle sikre",
  acceptNone: "Fjern alle valg",
  accept: (n: number) => `Ta inn ${count(n, "nummer", "numre")}`,
  acceptNothing: "Si ja til minst ett nummer, eller ta inn resten som eget kravsett.",
  acceptRest: "Ta inn resten som eget kravsett",
  restAsSet: (n: number) => `Ta inn ${count(n, "rad", "rader")} som ikke er valgt, som eget kravsett`,
  accepted: (n: number, file: string) => `${count(n, "nummer", "numre")} fra ${file} er tatt inn.`,
  withdrawn: "Importen er tatt tilbake.",
  twice: "To rader peker på samme krav. Velg bare én av dem.",
  importedNumber: (no: string, file: string, on: string) =>
    `${no} (nummer importert av bruker fra ${file} ${date(on)})`,
  officialNumber: "Offisielt nummer",
};
