// Words of the page Eigne krav, and of the hints about wording.

import { formats } from "../format";
import type { Words } from "../words";

const { number, count } = formats("nn");

export const own: Words["own"] = {
  title: "Eigne krav",
  lead: "Krav som berre de har. Dei står i lista saman med dei andre, under temaet du vel.",
  add: "Nytt eige krav",
  reuse: "Hent frå andre innkjøp",
  emptyTitle: "Ingen eigne krav",
  emptyText:
    "Her skriv du det katalogen ikkje kan vite, til dømes opplæring, oppstart eller lokale tilhøve. Start med skal, be om éin ting, og skriv det slik at du kan sjå om det er oppfylt.",
  emptyReuse: (n) =>
    `Du har ${count(n, "eige krav", "eigne krav")} i andre innkjøp som du kan bruke på nytt.`,
  count: (n) => count(n, "eige krav", "eigne krav"),
  newTitle: "Nytt eige krav",
  editTitle: "Endre kravet",
  titleField: "Kort namn",
  titleHelp: "Slik kravet heiter i lista, til dømes «Opplæring av superbrukarar».",
  textField: "Kravet",
  textHelp: "Slik det skal stå i konkurransen. Éin ting per krav. Sei kven som skal gjere kva.",
  theme: "Tema",
  themeMissing: "Vel eit tema",
  role: "Rolle",
  format: "Svarform",
  reasonField: "Kvifor ber de om dette?",
  reasonHelp: "Blir hos dykk. Leverandøren ser det ikkje.",
  titleBlank: "Gi kravet eit kort namn.",
  textBlank: "Skriv kva de krev.",
  themeBlank: "Vel temaet kravet skal stå under.",
  saveNew: "Legg til kravet",
  saveEdit: "Lagre",
  added: (title) => `«${title}» er lagt til.`,
  saved: (title) => `«${title}» er endra.`,
  removed: (title) => `«${title}» er fjerna.`,
  editOf: (title) => `Endre ${title}`,
  removeOf: (title) => `Fjern ${title}`,
  reason: "Kvifor",
  hints: "Framlegg til ordlyden",
  hint: {
    vague_word: (word) =>
      `«${word}» kan ikkje etterprøvast. Skriv kva som skal til, i tal eller som noko du kan sjå.`,
    name_without_equivalent: (name) => `«${name}» stengjer andre ute. Legg til «eller tilsvarande».`,
    two_demands: (joint) => `«${joint}» tyder på to krav i eitt. Del dei, så får du eitt svar på kvart.`,
  },
  libraryTitle: "Eigne krav frå andre innkjøp",
  librarySearch: "Søk i eigne krav",
  libraryEmptyTitle: "Ingenting å hente enno",
  libraryEmpty: "Eigne krav du skriv i andre innkjøp, dukkar opp her.",
  libraryNoMatch: "Ingen eigne krav passar søket.",
  libraryFrom: (name) => `Frå ${name}`,
  use: "Bruk kravet",
  reuseOf: (title) => `Bruk ${title}`,
  used: "Er med",
  shown: (n, whole) =>
    n === whole ? count(n, "eige krav", "eigne krav") : `${number(n)} av ${number(whole)}`,
};
