// Words of the page Kontroll: what each finding is, why it matters and what mends it; and the decision log.

import { formats } from "../format";
import type { Words } from "../words";

const { number, count } = formats("nn");
const krav = (n: number) => count(n, "krav", "krav");

export const control: Words["control"] = {
  title: "Kontroll",
  lead: "Her ser du kva som må rettast før dokumenta blir sende ut, og kva nokon kan kome til å spørje om.",
  ready: "Klar",
  notReady: "Ikkje klar",
  readyText: "Ingenting hindrar deg i å sende ut dokumenta.",
  readyWithWarnings: (n) =>
    n === 1
      ? "Du kan sende ut dokumenta. Sjå på åtvaringa først."
      : "Du kan sende ut dokumenta. Sjå på åtvaringane først.",
  notReadyText: (n) => `${count(n, "feil", "feil")} må rettast før dokumenta blir sende ut.`,
  toDocuments: "Gå til Dokument",
  noneTitle: "Ingen funn",
  noneText: "Kontrollen fann ingen feil, åtvaringar eller tips. Du kan lage dokumenta.",
  severities: { error: "Feil", warning: "Åtvaringar", hint: "Tips" },
  severityHelp: {
    error: "Må rettast før dokumenta blir sende ut.",
    warning: "Noko ein klagar eller ein revisor kan spørje om.",
    hint: "Verdt eit blikk.",
  },
  group: (name, n) => `${name} (${number(n)})`,
  showAll: (n) => `Vis alle ${number(n)}`,
  inDetail: (title, detail) => `${title}: «${detail}»`,
  findings: {
    buyer_missing: {
      what: () => "Oppdragsgivaren manglar.",
      why: "Leverandøren må vite kven som kjøper, og namnet står på alle dokumenta.",
      mend: "Skriv kven som kjøper",
    },
    organisation_number_missing: {
      what: () => "Organisasjonsnummeret manglar.",
      why: "Det gjer det sikkert kva verksemd som kjøper.",
      mend: "Skriv organisasjonsnummeret",
    },
    area_missing: {
      what: () => "Teknologiområde er ikkje valt.",
      why: "Utan det veit vi ikkje kva krav som gjeld kjøpet.",
      mend: "Vel teknologiområde",
    },
    delivery_missing: {
      what: () => "Leveransemodell er ikkje vald.",
      why: "Han avgjer kva leverandøren må gjere, og kva kommunen må gjere sjølv.",
      mend: "Vel leveransemodell",
    },
    questions_open: {
      what: (n) => `${krav(n)} ventar på svar i Kjenneteikn.`,
      why: "Til spørsmåla er svart på, står krava ikkje i lista, sjølv om dei kan gjelde.",
      mend: "Svar på spørsmåla",
    },
    usual_answers: {
      what: (n) => `${count(n, "svar", "svar")} i Kjenneteikn er vanlege svar som ingen har sett over.`,
      why: "Svara avgjer kva krav som gjeld. De må kunne stå for dei.",
      mend: "Sjå over svara",
    },
    list_empty: {
      what: () => "Kravlista er tom.",
      why: "Då har leverandøren ingenting å svare på.",
      mend: "Vel krav",
    },
    not_assessed: {
      what: (n) => `${krav(n)} i lista er ikkje vurderte.`,
      why: "Dei blir med i dokumenta slik dei står. Har du vurdert dei, kan du vise at lista er gjennomtenkt.",
      mend: "Vurder krava",
    },
    put_off: {
      what: (n) => `${krav(n)} er utsette.`,
      why: "Krav som er utsette, kjem ikkje med i dokumenta.",
      mend: "Avgjer krava",
    },
    included_but_does_not_apply: {
      what: () => "Eit krav er teke med, men gjeld ikkje dette kjøpet.",
      why: "Krav utan samanheng med kjøpet gjer det dyrare å levere tilbod, og dei kan angripast.",
      mend: "Sjå på kravet",
    },
    withdrawn: {
      what: () => "Eit krav er teke med, men utgjevaren har trekt det tilbake.",
      why: "Då viser lista til noko som ikkje gjeld lenger.",
      mend: "Sjå på kravet",
    },
    ground_does_not_fit: {
      what: () => "Grunngjevinga for å ta ut eit krav passar ikkje med normeringsnivået.",
      why: "Nivået avgjer kva du må grunngje. Nivået eller kravet kan vere endra sidan du skreiv grunngjevinga.",
      mend: "Skriv grunngjevinga på nytt",
    },
    not_verified: {
      what: (n) => `${krav(n)} i lista er ikkje lesne hos utgjevaren, eller nivået er utleidd.`,
      why: "Dei er merkte «kontroller mot kjelda» i dokumenta. Les kjelda før du bruker dei som faste plikter.",
      mend: "Sjå krava",
    },
    absolute_without_documentation: {
      what: () => "Eit absolutt krav ber ikkje om dokumentasjon.",
      why: "Skal du kunne avvise eit tilbod, må du kunne sjå om kravet er oppfylt.",
      mend: "Be om dokumentasjon",
    },
    many_absolute: {
      what: (n) => `${krav(n)} er absolutte. Det er meir enn ein firedel av det leverandøren svarer på.`,
      why: "Kvart av dei fører til avvising. Eit «skal» er ikkje eit absolutt krav av seg sjølv (KOFA 2025/0498), så vel dei med omhug.",
      mend: "Sjå dei absolutte krava",
    },
    vague_word: {
      what: (_, detail) => `Ordet «${detail}» kan tolkast på mange måtar.`,
      why: "Leverandørane kan forstå kravet ulikt, og då kan du ikkje samanlikne svara.",
      mend: "Endre ordlyden",
    },
    name_without_equivalent: {
      what: (_, detail) => `«${detail}» er nemnt utan «eller tilsvarande».`,
      why: "Eit namngjeve merke eller ein namngjeven standard kan stengje andre løysingar ute.",
      mend: "Endre ordlyden",
    },
    two_demands: {
      what: (_, detail) => `Kravet ser ut til å vere to krav («${detail}»).`,
      why: "Er berre det eine oppfylt, veit korkje leverandøren eller du kva svaret skal vere.",
      mend: "Del kravet i to",
    },
  },
  wording: {
    vague_word: "Ordlyden har ord som kan tolkast på mange måtar.",
    name_without_equivalent: "Standardar eller merke er nemnde utan «eller tilsvarande».",
    two_demands: "Nokre krav ser ut til å vere to krav i eitt.",
    absolute_without_documentation: "Nokre absolutte krav ber ikkje om dokumentasjon.",
    included_but_does_not_apply: "Nokre krav er tekne med, men gjeld ikkje dette kjøpet.",
    withdrawn: "Nokre krav er tekne med, men utgjevaren har trekt dei tilbake.",
    ground_does_not_fit: "Grunngjevinga for å ta ut nokre krav passar ikkje med normeringsnivået.",
  },
  log: "Avgjerdslogg",
  logLead:
    "Alt som er gjort i innkjøpet, det siste først. Loggen følgjer med i kravpakken, så de kan vise korleis de kom fram til krava.",
  logColumns: { at: "Når", who: "Kven", what: "Kva", detail: "Detaljar" },
  unsigned: "utan namn",
  sign: "Skriv namnet ditt i Innstillingar, så står det ved det du gjer.",
  toSettings: "Gå til Innstillingar",
  logShown: (n, whole) => `Viser ${number(n)} av ${count(whole, "linje", "linjer")}.`,
  logMore: "Vis fleire",
  logEmpty: "Ingenting er gjort i innkjøpet enno.",
  aboutMany: (title, n) => `${title} og ${number(n)} til`,
};
