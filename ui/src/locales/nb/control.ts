// Words of the page Kontroll: what each finding is, why it matters and what mends it; and the decision log.

import type { FindingCode } from "../../api/generated/FindingCode";
import type { Severity } from "../../api/generated/Severity";
import { formats } from "../format";

const { number, count } = formats("nb");
const krav = (n: number) => count(n, "krav", "krav");

interface FindingWords {
  /** What it is; `n` requirements, `detail` the word or name found. */
  what: (n: number, detail: string) => string;
  why: string;
  /** The link to where it is mended. */
  mend: string;
}

export const control = {
  title: "Kontroll",
  lead: "Her ser du hva som må rettes før dokumentene sendes ut, og hva noen kan komme til å spørre om.",
  ready: "Klar",
  notReady: "Ikke klar",
  readyText: "Ingenting hindrer deg i å sende ut dokumentene.",
  readyWithWarnings: (n: number): string =>
    n === 1
      ? "Du kan sende ut dokumentene. Se på advarselen først."
      : "Du kan sende ut dokumentene. Se på advarslene først.",
  notReadyText: (n: number) => `${count(n, "feil", "feil")} må rettes før dokumentene sendes ut.`,
  toDocuments: "Gå til Dokumenter",
  noneTitle: "Ingen funn",
  noneText: "Kontrollen fant ingen feil, advarsler eller tips. Du kan lage dokumentene.",
  severities: { error: "Feil", warning: "Advarsler", hint: "Tips" } as Record<Severity, string>,
  severityHelp: {
    error: "Må rettes før dokumentene sendes ut.",
    warning: "Noe en klager eller en revisor kan spørre om.",
    hint: "Verdt en titt.",
  } as Record<Severity, string>,
  group: (name: string, n: number) => `${name} (${number(n)})`,
  showAll: (n: number) => `Vis alle ${number(n)}`,
  inDetail: (title: string, detail: string) => `${title}: «${detail}»`,
  findings: {
    buyer_missing: {
      what: () => "Oppdragsgiveren mangler.",
      why: "Leverandøren må vite hvem som kjøper, og navnet står på alle dokumentene.",
      mend: "Skriv hvem som kjøper",
    },
    organisation_number_missing: {
      what: () => "Organisasjonsnummeret mangler.",
      why: "Det gjør det sikkert hvilken virksomhet som kjøper.",
      mend: "Skriv organisasjonsnummeret",
    },
    area_missing: {
      what: () => "Teknologiområde er ikke valgt.",
      why: "Uten det vet vi ikke hvilke krav som gjelder kjøpet.",
      mend: "Velg teknologiområde",
    },
    delivery_missing: {
      what: () => "Leveransemodell er ikke valgt.",
      why: "Den avgjør hva leverandøren må gjøre, og hva kommunen må gjøre selv.",
      mend: "Velg leveransemodell",
    },
    questions_open: {
      what: (n) => `${krav(n)} venter på svar i Kjennetegn.`,
      why: "Til spørsmålene er besvart, står kravene ikke i listen, selv om de kan gjelde.",
      mend: "Svar på spørsmålene",
    },
    usual_answers: {
      what: (n) => `${count(n, "svar", "svar")} i Kjennetegn er vanlige svar som ingen har sett over.`,
      why: "Svarene avgjør hvilke krav som gjelder. Dere må kunne stå for dem.",
      mend: "Se over svarene",
    },
    list_empty: {
      what: () => "Kravlisten er tom.",
      why: "Da har leverandøren ingenting å svare på.",
      mend: "Velg krav",
    },
    not_assessed: {
      what: (n) => `${krav(n)} i listen er ikke vurdert.`,
      why: "De blir med i dokumentene slik de står. Har du vurdert dem, kan du vise at listen er gjennomtenkt.",
      mend: "Vurder kravene",
    },
    put_off: {
      what: (n) => `${krav(n)} er utsatt.`,
      why: "Krav som er utsatt, kommer ikke med i dokumentene.",
      mend: "Avgjør kravene",
    },
    included_but_does_not_apply: {
      what: () => "Et krav er tatt med, men gjelder ikke dette kjøpet.",
      why: "Krav uten sammenheng med kjøpet gjør det dyrere å levere tilbud, og de kan angripes.",
      mend: "Se på kravet",
    },
    withdrawn: {
      what: () => "Et krav er tatt med, men utgiveren har trukket det tilbake.",
      why: "Da viser listen til noe som ikke gjelder lenger.",
      mend: "Se på kravet",
    },
    ground_does_not_fit: {
      what: () => "Begrunnelsen for å ta ut et krav passer ikke med normeringsnivået.",
      why: "Nivået avgjør hva du må begrunne. Nivået eller kravet kan være endret siden du skrev begrunnelsen.",
      mend: "Skriv begrunnelsen på nytt",
    },
    not_verified: {
      what: (n) => `${krav(n)} i listen er ikke lest hos utgiveren, eller nivået er utledet.`,
      why: "De er merket «kontroller mot kilden» i dokumentene. Les kilden før du bruker dem som faste plikter.",
      mend: "Se kravene",
    },
    absolute_without_documentation: {
      what: () => "Et absolutt krav ber ikke om dokumentasjon.",
      why: "Skal du kunne avvise et tilbud, må du kunne se om kravet er oppfylt.",
      mend: "Be om dokumentasjon",
    },
    many_absolute: {
      what: (n) => `${krav(n)} er absolutte. Det er mer enn en firedel av det leverandøren svarer på.`,
      why: "Hvert av dem fører til avvisning. Et «skal» er ikke et absolutt krav av seg selv (KOFA 2025/0498), så velg dem med omhu.",
      mend: "Se de absolutte kravene",
    },
    vague_word: {
      what: (_, detail) => `Ordet «${detail}» kan tolkes på mange måter.`,
      why: "Leverandørene kan forstå kravet ulikt, og da kan du ikke sammenligne svarene.",
      mend: "Endre ordlyden",
    },
    name_without_equivalent: {
      what: (_, detail) => `«${detail}» er nevnt uten «eller tilsvarende».`,
      why: "Et navngitt merke eller en navngitt standard kan stenge andre løsninger ute.",
      mend: "Endre ordlyden",
    },
    two_demands: {
      what: (_, detail) => `Kravet ser ut til å være to krav («${detail}»).`,
      why: "Er bare det ene oppfylt, vet verken leverandøren eller du hva svaret skal være.",
      mend: "Del kravet i to",
    },
  } satisfies Record<FindingCode, FindingWords> as Record<FindingCode, FindingWords>,
  wording: {
    vague_word: "Ordlyden har ord som kan tolkes på mange måter.",
    name_without_equivalent: "Standarder eller merker er nevnt uten «eller tilsvarende».",
    two_demands: "Noen krav ser ut til å være to krav i ett.",
    absolute_without_documentation: "Noen absolutte krav ber ikke om dokumentasjon.",
    included_but_does_not_apply: "Noen krav er tatt med, men gjelder ikke dette kjøpet.",
    withdrawn: "Noen krav er tatt med, men utgiveren har trukket dem tilbake.",
    ground_does_not_fit: "Begrunnelsen for å ta ut noen krav passer ikke med normeringsnivået.",
  } as { [key in FindingCode]?: string },
  log: "Beslutningslogg",
  logLead:
    "Alt som er gjort i anskaffelsen, det siste først. Loggen følger med i kravpakken, så dere kan vise hvordan dere kom fram til kravene.",
  logColumns: { at: "Når", who: "Hvem", what: "Hva", detail: "Detaljer" },
  unsigned: "uten navn",
  sign: "Skriv navnet ditt i Innstillinger, så står det ved det du gjør.",
  toSettings: "Gå til Innstillinger",
  logShown: (n: number, whole: number) => `Viser ${number(n)} av ${count(whole, "linje", "linjer")}.`,
  logMore: "Vis flere",
  logEmpty: "Ingenting er gjort i anskaffelsen ennå.",
  aboutMany: (title: string, n: number) => `${title} og ${number(n)} til`,
};
