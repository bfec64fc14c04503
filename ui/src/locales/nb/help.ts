// Words of Hjelp.

import type { Confidence } from "../../api/generated/Confidence";
import type { StepName } from "../../router";
import { helpChapters } from "./help-chapters";

type Terms = (readonly [term: string, meaning: string])[];

export const help = {
  ...helpChapters,
  title: "Hjelp",
  lead: "Slå opp det du lurer på. Du trenger ikke lese alt.",
  contents: "Innhold",
  sections: {
    steps: "Stegene i en anskaffelse",
    vendor: "Svare på en kravliste",
    evaluation: "Lese og vurdere svar",
    levels: "Normeringsnivåer",
    roles: "Roller i anskaffelsen",
    confidence: "Hvor sikre vi er",
    glossary: "Ordliste",
    shortcuts: "Hurtigtaster",
    files: "Hvor filene ligger",
  },
  steps: {
    procurement: "Skriv hvem som kjøper hva. Navnet holder til å begynne med.",
    area: "Velg hva du kjøper og hvordan det leveres. Listen begynner å vokse.",
    facts: "Svar på spørsmål om kjøpet. Hvert svar viser hvilke krav som kommer til og faller bort.",
    requirements:
      "Ta med, ta ut eller vent med hvert krav, ett eller mange om gangen. Tar du ut et krav, ber vi om den begrunnelsen normeringsnivået krever.",
    own: "Skriv krav som bare gjelder dere, eller bruk om igjen krav fra tidligere anskaffelser.",
    terms: "Bestem hvilken rolle kravet har, når det må være oppfylt, og hvilken dokumentasjon du vil se.",
    control: "Se hva som må rettes før listen sendes ut, og hva en klagenemnd kunne ha spurt om.",
    documents:
      "Lag Excel-ark til leverandøren, din egen kopi, PDF og en kravpakke som kan åpnes i Kravkompass.",
  } as Record<StepName, string>,
  levelsIntro:
    "Normeringsnivået sier hvor bindende kravet er hos den som har gitt det ut. Det er noe annet enn rollen i anskaffelsen: et krav fra en veileder kan være absolutt hos deg, og et «skal» er ikke absolutt av seg selv.",
  rolesIntro: "Rollen er hva kravet er i akkurat denne anskaffelsen. Den bestemmer du.",
  roles: [
    ["Kvalifikasjonskrav", "Et krav til leverandøren som virksomhet, ikke til løsningen."],
    ["Absolutt krav", "Et tilbud som ikke oppfyller kravet, blir avvist. Si når det må være oppfylt."],
    ["Krav", "Leverandøren svarer, og avvik tas med i vurderingen."],
    ["Tildelingskriterium", "Hvor godt kravet er oppfylt, gir poeng ut over minimum."],
    ["Kontraktsvilkår", "Leverandøren godtar vilkåret ved å levere tilbud, og det gjelder i avtaleperioden."],
  ] as Terms,
  confidenceIntro:
    "Hvert krav sier hvor det står, når det ble lest, og hvor sikre vi er. Bare det som er lest hos utgiveren, vises som en fast plikt.",
  confidences: {
    verified: "Vi har lest kravet i utgiverens egen tekst.",
    secondary: "Vi har lest kravet i en kilde som viser til utgiveren.",
    reconstructed: "Vi har satt sammen kravet av det vi vet. Finn kilden før du viser til den.",
  } as Record<Confidence, string>,
  glossary: [
    ["Anskaffelse", "Ett kjøp: hvem, hva, kjennetegn, beslutninger og egne krav."],
    ["Avvik", "At du tar ut et krav. Begrunnelsen avhenger av normeringsnivået."],
    ["EHDS", "Det europeiske helsedataområdet (European Health Data Space), forordning (EU) 2025/327."],
    ["Ekspressliste", "Fra område rett til kravliste, uten å gå gjennom stegene."],
    ["Kjennetegn", "Et besvart spørsmål om kjøpet, for eksempel at løsningen sender meldinger."],
    ["KOFA", "Klagenemnda for offentlige anskaffelser."],
    ["Kravpakke", "En fil (.kravpakke) med hele anskaffelsen, som kan sendes og åpnes i Kravkompass."],
    ["Kravsett", "En utgitt samling krav i én versjon, for eksempel Normen eller Referansekatalogen."],
    ["Normen", "Bransjenormen for informasjonssikkerhet og personvern i helse- og omsorgssektoren."],
    ["Plukkliste", "Arbeidsboken i Excel der leverandøren svarer på kravene."],
    ["Selvdeklarering", "Leverandørens svar for én versjon av ett produkt, med dokumentasjon."],
  ] as Terms,
  files:
    "Alt du gjør, lagres med en gang på denne maskinen. Ingenting sendes noe sted. Det finnes sikkerhetskopier ved siden av arbeidsområdet.",
  workspace: "Arbeidsområdet ligger her:",
  documentsFolder:
    "Dokumentene du lager, legges i en mappe per anskaffelse. Du velger hvilken i Innstillinger eller i steget Dokumenter.",
};
