// Words of Veiledning: the parts, the checklist, approval schemes, questions, terms, topics and the process.

import type { TermKind } from "../../api/generated/TermKind";
import type { TopicGroupKind } from "../../api/generated/TopicGroupKind";
import type { GuidanceSection } from "../../router";
import { formats } from "../format";

const format = formats("nb");

export const guidance = {
  title: "Veiledning",
  lead: "Råd og forklaringer utover det enkelte kravet. Hver påstand sier hvor den står, og hvor sikre vi er.",
  parts: "Deler av veiledningen",
  sections: {
    topics: "Temaer",
    checklist: "Sjekkliste",
    approvals: "Godkjenningsordninger",
    questions: "Spørsmål og svar",
    terms: "Ord og begreper",
    process: "Fra behov til nasjonalt krav",
    authorities: "Myndighetenes rolle",
  } satisfies Record<GuidanceSection, string> as Record<GuidanceSection, string>,
  about: {
    topics: "Hva som rammer inn journaldokumenter, prøvesvar, legemidler og andre områder av samhandlingen.",
    checklist: "Vurdere, velge og tilpasse standarder: spørsmål å krysse av før dere bestiller.",
    approvals: "Hva hver ordning dekker, hvem som må ha den, og hvor dere slår opp om leverandøren har den.",
    questions: "Er et «skal» absolutt? Når må et krav være oppfylt? Korte svar med kilder.",
    terms: "Normeringsnivåer, roller og fagord, kort forklart.",
    process: "De seks fasene, hvem som beslutter, og når kommunen kan si noe.",
    authorities: "Fire trinn for hvor mye staten gjør, og hva det betyr for dere som kjøper.",
  } as Record<GuidanceSection, string>,
  source: "Kilde",
  sources: "Kilder",
  readOn: (date: string) => `Lest ${format.date(date)}.`,
  opensBrowser: "åpnes i nettleseren",
  requirementsAbout: "Krav dette gjelder",
  requirementsShown: (n: number) => `Vis ${format.count(n, "krav", "krav")}`,
  reach: "Slik er dette satt sammen",
  more: "Les mer",
  search: {
    questions: "Søk i spørsmålene",
    terms: "Søk i ordene",
    approvals: "Søk i ordningene",
    clear: "Tøm søket",
    none: "Ingenting passer",
    noneText: "Prøv færre eller andre ord.",
  },
  found: {
    questions: (n: number) => format.count(n, "spørsmål", "spørsmål"),
    terms: (n: number) => format.count(n, "ord", "ord"),
    approvals: (n: number) => format.count(n, "ordning", "ordninger"),
  },
  checklist: {
    done: (done: number, all: number) =>
      `${format.number(done)} av ${format.number(all)} er krysset av. Avkryssingen lagres på denne maskinen.`,
    responsible: "Hvem har ansvaret",
    involve: "Ta med",
    how: "Slik går dere fram",
    inProgram: (step: string) => `I en anskaffelse gjør dere dette i steget ${step}.`,
    copy: "Kopier som tekst",
    copied: "Sjekklisten er kopiert. Lim den inn der dere vil ha den.",
    notCopied: "Sjekklisten ble ikke kopiert. Merk teksten og kopier selv.",
    clear: "Fjern alle kryss",
    cleared: "Kryssene er fjernet.",
  },
  approvals: {
    covers: "Dekker",
    whoMust: "Hvem må ha den",
    evidence: "Det leverandøren kan vise",
    register: "Slik slår dere opp",
    owner: "Ansvarlig",
    note: "En ordning viser at noe er prøvd, ikke at løsningen passer for dere. Sjekk alltid hvilken versjon den gjelder.",
  },
  terms: {
    kinds: {
      norm_level: "Normeringsnivåer",
      role: "Roller i anskaffelsen",
      responsibility: "Ansvar",
      confidence: "Hvor sikre vi er",
      lifecycle: "Livsløp",
      field: "Fagord",
    } satisfies Record<TermKind, string> as Record<TermKind, string>,
  },
  topics: {
    toTopics: "Til alle temaer",
    counts: (requirements: number, gaps: number) =>
      `${format.count(requirements, "krav", "krav")}, ${format.count(gaps, "hull", "hull")}`,
    groups: {
      legal_frame: "Juridiske rammer",
      normen: "Normen",
      information_models: "Informasjonsmodeller",
      terminology: "Kodeverk og terminologi",
      guidelines: "Retningslinjer og veiledere",
      standards: "Standarder og grensesnitt",
      components: "Nasjonale komponenter",
    } satisfies Record<TopicGroupKind, string> as Record<TopicGroupKind, string>,
    gaps: "Ikke dekket",
    coming: "Kommer",
    phasedOut: "På vei ut",
    nothing: "Ikke noe vi vet om.",
  },
  process: {
    phases: "De seks fasene",
    phase: (number: number) => `Fase ${format.number(number)}`,
    what: "Hva skjer",
    decision: "Beslutning",
    decidedBy: "Hvem beslutter",
    input: "Slik gir kommunen innspill",
    consultation: "Utredning og høring for hvert nivå",
    level: "Normeringsnivå",
    study: "Utredning",
    hearing: "Innspill og høring",
  },
  authorities: {
    level: (number: number) => `Nivå ${format.number(number)}`,
    authorities: "Staten",
    buyer: "For dere som kjøper",
    examples: "Eksempler",
    now: "Status",
  },
};
