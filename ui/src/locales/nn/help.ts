// Words of Hjelp.

import type { Words } from "../words";
import { helpChapters } from "./help-chapters";

export const help: Words["help"] = {
  ...helpChapters,
  title: "Hjelp",
  lead: "Slå opp det du lurer på. Du treng ikkje lese alt.",
  contents: "Innhald",
  sections: {
    steps: "Stega i eit innkjøp",
    vendor: "Svare på ei kravliste",
    evaluation: "Lese og vurdere svar",
    levels: "Normeringsnivå",
    roles: "Roller i innkjøpet",
    confidence: "Kor sikre vi er",
    glossary: "Ordliste",
    shortcuts: "Hurtigtastar",
    files: "Kvar filene ligg",
  },
  steps: {
    procurement: "Skriv kven som kjøper kva. Namnet held til å byrje med.",
    area: "Vel kva du kjøper og korleis det blir levert. Lista byrjar å vekse.",
    facts: "Svar på spørsmål om kjøpet. Kvart svar viser kva krav som kjem til og fell bort.",
    requirements:
      "Ta med, ta ut eller vent med kvart krav, eitt eller mange om gongen. Tek du ut eit krav, bed vi om den grunngivinga normeringsnivået krev.",
    own: "Skriv krav som berre gjeld dykk, eller bruk om att krav frå tidlegare innkjøp.",
    terms: "Bestem kva rolle kravet har, når det må vere oppfylt, og kva dokumentasjon du vil sjå.",
    control: "Sjå kva som må rettast før lista blir send ut, og kva ei klagenemnd kunne ha spurt om.",
    documents:
      "Lag Excel-ark til leverandøren, din eigen kopi, PDF og ei kravpakke som kan opnast i Kravkompass.",
  },
  levelsIntro:
    "Normeringsnivået seier kor bindande kravet er hos den som har gitt det ut. Det er noko anna enn rolla i innkjøpet: eit krav frå ein rettleiar kan vere absolutt hos deg, og eit «skal» er ikkje absolutt av seg sjølv.",
  rolesIntro: "Rolla er kva kravet er i akkurat dette innkjøpet. Den bestemmer du.",
  roles: [
    ["Kvalifikasjonskrav", "Eit krav til leverandøren som verksemd, ikkje til løysinga."],
    ["Absolutt krav", "Eit tilbod som ikkje oppfyller kravet, blir avvist. Sei når det må vere oppfylt."],
    ["Krav", "Leverandøren svarer, og avvik blir tekne med i vurderinga."],
    ["Tildelingskriterium", "Kor godt kravet er oppfylt, gir poeng ut over minimum."],
    ["Kontraktsvilkår", "Leverandøren godtek vilkåret ved å levere tilbod, og det gjeld i avtaleperioden."],
  ],
  confidenceIntro:
    "Kvart krav seier kvar det står, når det vart lese, og kor sikre vi er. Berre det som er lese hos utgjevaren, er vist som ei fast plikt.",
  confidences: {
    verified: "Vi har lese kravet i utgjevaren sin eigen tekst.",
    secondary: "Vi har lese kravet i ei kjelde som viser til utgjevaren.",
    reconstructed: "Vi har sett saman kravet av det vi veit. Finn kjelda før du viser til henne.",
  },
  glossary: [
    ["Avvik", "At du tek ut eit krav. Grunngivinga er avhengig av normeringsnivået."],
    ["EHDS", "Det europeiske helsedataområdet (European Health Data Space), forordning (EU) 2025/327."],
    ["Ekspressliste", "Frå område rett til kravliste, utan å gå gjennom stega."],
    ["Innkjøp", "Eitt kjøp: kven, kva, kjenneteikn, avgjerder og eigne krav."],
    ["Kjenneteikn", "Eit spørsmål om kjøpet som er svart på, til dømes at løysinga sender meldingar."],
    ["KOFA", "Klagenemnda for offentlege anskaffingar."],
    ["Kravpakke", "Ei fil (.kravpakke) med heile innkjøpet, som kan sendast og opnast i Kravkompass."],
    ["Kravsett", "Ei utgitt samling krav i éin versjon, til dømes Normen eller Referansekatalogen."],
    ["Normen", "Bransjenorma for informasjonstryggleik og personvern i helse- og omsorgssektoren."],
    ["Plukkliste", "Arbeidsboka i Excel der leverandøren svarer på krava."],
    ["Sjølvdeklarering", "Svara frå leverandøren for éin versjon av eitt produkt, med dokumentasjon."],
  ],
  files:
    "Alt du gjer, blir lagra med ein gong på denne maskina. Ingenting blir sendt nokon stad. Det finst tryggingskopiar ved sida av arbeidsområdet.",
  workspace: "Arbeidsområdet ligg her:",
  documentsFolder:
    "Dokumenta du lagar, blir lagde i ei mappe per innkjøp. Du vel kva for ei i Innstillingar eller i steget Dokument.",
};
