// Nynorsk: words of Veiledning.

import { formats } from "../format";
import type { Words } from "../words";

const format = formats("nn");

export const guidance: Words["guidance"] = {
  title: "Rettleiing",
  lead: "Råd og forklaringar utover det enkelte kravet. Kvar påstand seier kvar han står, og kor sikre vi er.",
  parts: "Delar av rettleiinga",
  sections: {
    topics: "Tema",
    checklist: "Sjekkliste",
    approvals: "Godkjenningsordningar",
    questions: "Spørsmål og svar",
    terms: "Ord og omgrep",
    process: "Frå behov til nasjonalt krav",
    authorities: "Rolla til styresmaktene",
  },
  about: {
    topics: "Det som rammar inn journaldokument, prøvesvar, legemiddel og andre område av samhandlinga.",
    checklist: "Vurdere, velje og tilpasse standardar: spørsmål å krysse av før de bestiller.",
    approvals: "Kva kvar ordning dekkjer, kven som må ha ho, og kvar de slår opp om leverandøren har ho.",
    questions: "Er eit «skal» absolutt? Når må eit krav vere oppfylt? Korte svar med kjelder.",
    terms: "Normeringsnivå, roller og fagord, kort forklarte.",
    process: "Dei seks fasane, kven som avgjer, og når kommunen kan seie noko.",
    authorities: "Fire trinn for kor mykje staten gjer, og kva det tyder for dykk som kjøper.",
  },
  source: "Kjelde",
  sources: "Kjelder",
  readOn: (date) => `Lese ${format.date(date)}.`,
  opensBrowser: "blir opna i nettlesaren",
  requirementsAbout: "Krav dette gjeld",
  requirementsShown: (n) => `Vis ${format.count(n, "krav", "krav")}`,
  reach: "Slik er dette sett saman",
  more: "Les meir",
  search: {
    questions: "Søk i spørsmåla",
    terms: "Søk i orda",
    approvals: "Søk i ordningane",
    clear: "Tøm søket",
    none: "Ingenting passar",
    noneText: "Prøv færre eller andre ord.",
  },
  found: {
    questions: (n) => format.count(n, "spørsmål", "spørsmål"),
    terms: (n) => format.count(n, "ord", "ord"),
    approvals: (n) => format.count(n, "ordning", "ordningar"),
  },
  checklist: {
    done: (done, all) =>
      `${format.number(done)} av ${format.number(all)} er kryssa av. Avkryssinga blir lagra på denne maskina.`,
    responsible: "Kven har ansvaret",
    involve: "Ta med",
    how: "Slik går de fram",
    inProgram: (step) => `I eit innkjøp gjer de dette i steget ${step}.`,
    copy: "Kopier som tekst",
    copied: "Sjekklista er kopiert. Lim ho inn der de vil ha ho.",
    notCopied: "Sjekklista vart ikkje kopiert. Merk teksten og kopier sjølv.",
    clear: "Fjern alle kryss",
    cleared: "Kryssa er fjerna.",
  },
  approvals: {
    covers: "Dekkjer",
    whoMust: "Kven må ha ho",
    evidence: "Det leverandøren kan vise",
    register: "Slik slår de opp",
    owner: "Ansvarleg",
    note: "Ei ordning viser at noko er prøvd, ikkje at løysinga passar for dykk. Sjekk alltid kva versjon ho omfattar.",
  },
  terms: {
    kinds: {
      norm_level: "Normeringsnivå",
      role: "Roller i innkjøpet",
      responsibility: "Ansvar",
      confidence: "Kor sikre vi er",
      lifecycle: "Livsløp",
      field: "Fagord",
    },
  },
  topics: {
    toTopics: "Til alle tema",
    counts: (requirements, gaps) =>
      `${format.count(requirements, "krav", "krav")}, ${format.count(gaps, "hol", "hol")}`,
    groups: {
      legal_frame: "Juridiske rammer",
      normen: "Normen",
      information_models: "Informasjonsmodellar",
      terminology: "Kodeverk og terminologi",
      guidelines: "Retningslinjer og rettleiarar",
      standards: "Standardar og grensesnitt",
      components: "Nasjonale komponentar",
    },
    gaps: "Ikkje dekt",
    coming: "Kjem",
    phasedOut: "På veg ut",
    nothing: "Ikkje noko vi veit om.",
  },
  process: {
    phases: "Dei seks fasane",
    phase: (number) => `Fase ${format.number(number)}`,
    what: "Kva skjer",
    decision: "Avgjerd",
    decidedBy: "Kven avgjer",
    input: "Slik gir kommunen innspel",
    consultation: "Utgreiing og høyring for kvart nivå",
    level: "Normeringsnivå",
    study: "Utgreiing",
    hearing: "Innspel og høyring",
  },
  authorities: {
    level: (number) => `Nivå ${format.number(number)}`,
    authorities: "Staten",
    buyer: "For dykk som kjøper",
    examples: "Eksempel",
    now: "Status",
  },
};
