// Words for what is brought in from tables: own requirements, custom sets and official numbers.

import { formats } from "../format";
import type { Words } from "../words";

const { number, count, date } = formats("nn");

export const imports: Words["imports"] = {
  open: "Importer frå Excel eller CSV",
  title: "Importer krav frå Excel eller CSV",
  lead: "Vel ei kravliste de har frå før. Du ser kva som blir til krav før noko blir teke inn.",
  pick: "Vel fil …",
  pickAnother: "Vel ei anna fil …",
  formats: "Excel (.xlsx), OpenDocument (.ods) eller tekst med kolonnar (.csv). Du kan òg sleppe fila her.",
  fileOf: (name: string) => `Fil: ${name}`,
  sheet: "Ark",
  sheetOption: (name: string, rows: number) => `${name} (${count(rows, "rad", "rader")})`,
  header: "Overskriftene står i",
  headerNone: "Fila har ingen overskrifter",
  headerRow: (row: number, text: string) => `Rad ${row}: ${text}`,
  columns: "Kva kolonnane inneheld",
  columnsHelp: "Vi har gissa ut frå overskrifter og innhald. Rett det som er feil.",
  noColumn: "Står ikkje i fila",
  column: (letters: string, header: string, sample: string) =>
    header ? `${letters}: ${header}` : `${letters}: ${sample || "tom"}`,
  fields: {
    number: "Kravnummer",
    title: "Kort namn",
    text: "Kravtekst",
    theme: "Tema",
    role: "Kravtype (må, bør …)",
    reason: "Grunngiving eller kommentar",
  },
  textMissing: "Vel kolonnen med kravteksten, så ser du krava her.",
  preview: "Krav i fila",
  chosen: (n: number, whole: number) => `${number(n)} av ${count(whole, "krav", "krav")} er valde`,
  chooseAll: "Vel alle",
  chooseNone: "Vel ingen",
  choose: (row: number, title: string) => `Rad ${row}: ${title}`,
  row: "Rad",
  requirement: "Krav",
  themeAndRole: "Tema og rolle",
  guessed: "gissa",
  saidAbsolute: "Fila kallar kravet absolutt",
  absolute: (n: number) =>
    n === 1
      ? "Gjer det eine kravet som fila kallar absolutt, til eit absolutt krav"
      : `Gjer dei ${number(n)} krava som fila kallar absolutte, til absolutte krav`,
  absoluteHelp:
    "Eit absolutt krav som ikkje er oppfylt, fører til avvising. Utan haken blir krava tekne inn som vanlege krav.",
  showMore: (n: number) => `Vis ${count(n, "rad til", "rader til")}`,
  problems: (n: number) => count(n, "merknad til fila", "merknader til fila"),
  problem: {
    empty_text: () => "Kravteksten manglar. Rada blir ikkje teken inn.",
    text_too_long: () => "Teksten er lengre enn 10 000 teikn. Rada blir ikkje teken inn.",
    title_cut: () => "Namnet er lengre enn 200 teikn og blir korta ned.",
    duplicate: (detail: string) => `Seier det same som rad ${detail}. Rada er ikkje vald.`,
    already_there: (detail: string) => `Det eigne kravet «${detail}» seier det same. Rada er ikkje vald.`,
    unknown_role: (detail: string) => `«${detail}» er ingen kjend kravtype. Kravet får rolla «Krav».`,
    heading: (detail: string) => `«${detail}» er lesen som ei overskrift og blir brukt til å finne tema.`,
  },
  take: (n: number) => `Ta inn ${count(n, "krav", "krav")}`,
  takeNone: "Vel minst eitt krav.",
  takeWait: "Ventar på førehandsvisinga.",
  taken: (n: number, file: string) => `${count(n, "krav", "krav")} frå ${file} er tekne inn.`,
  asSet: "Ta òg vare på dei som eige kravsett",
  asSetHelp: "Eit eige kravsett ligg i arbeidsområdet ditt og kan brukast i andre innkjøp.",
  setName: "Namn på kravsettet",
  setMade: (name: string, n: number) => `Kravsettet «${name}» har ${count(n, "krav", "krav")}.`,
  takeAll: (n: number) => `Bruk alle ${number(n)}`,
  tookAll: (n: number) => `${count(n, "krav", "krav")} er henta.`,
  fromSet: (name: string) => `Frå kravsettet ${name}`,
  ownSets: "Eigne kravsett",
  ownSetsLead:
    "Kravsett du har teke inn frå ei fil. Dei ligg i arbeidsområdet ditt og ikkje i katalogen, og ingen har kontrollert dei mot ei kjelde. Bruk dei under «Eigne krav» i eit innkjøp.",
  setFacts: (n: number, file: string, on: string, who: string) =>
    `${count(n, "krav", "krav")} frå ${file}, ${date(on)}${who ? `, av ${who}` : ""}`,
  removeSet: (name: string) => `Fjern kravsettet ${name}`,
  setRemoved: (name: string) =>
    `Kravsettet «${name}» er fjerna. Krav som er henta frå det, står der dei står.`,
  officialOpen: "Importer offisiell liste",
  officialTitle: "Importer offisiell liste",
  officialLead:
    "Har du krava i Normen, plukklista eller ein eksport frå Referansekatalogen? Då kan du fylle inn dei offisielle numra. Dei blir merkte som importerte av deg og blir lagra berre hos deg.",
  whichSet: "Kva kravsett er dette?",
  anySet: "Veit ikkje, leit i alle",
  matchesFound: (sure: number, suggested: number, none: number) =>
    `${count(sure, "rad", "rader")} passar sikkert, ${number(suggested)} har forslag, og ${number(none)} passar ikkje med noko.`,
  matchWith: (row: number) => `Kravet som rad ${row} er`,
  notOurs: "Ingen av dei",
  noCandidate: "Ingenting i katalogen liknar",
  by: {
    id: "same identifikator",
    number: "same nummer",
    standard: "same standardnummer",
    near_text: "liknande tekst",
  },
  candidate: (title: string, set: string, by: string, near: number) =>
    `${title} (${set}; ${by}, ${near} % likt)`,
  sure: "sikker",
  suggestion: "forslag, se over",
  inFile: "I fila",
  inCatalogue: "I katalogen",
  acceptSure: "Sei ja til alle sikre",
  acceptNone: "Fjern alle val",
  accept: (n: number) => `Ta inn ${count(n, "nummer", "nummer")}`,
  acceptNothing: "Sei ja til minst eitt nummer, eller ta inn resten som eige kravsett.",
  acceptRest: "Ta inn resten som eige kravsett",
  restAsSet: (n: number) => `Ta inn ${count(n, "rad", "rader")} som ikkje er valde, som eige kravsett`,
  accepted: (n: number, file: string) => `${count(n, "nummer", "nummer")} frå ${file} er tekne inn.`,
  withdrawn: "Importen er teken tilbake.",
  twice: "To rader peikar på same krav. Vel berre éi av dei.",
  importedNumber: (no: string, file: string, on: string) =>
    `${no} (nummer importert av brukar frå ${file} ${date(on)})`,
  officialNumber: "Offisielt nummer",
};
