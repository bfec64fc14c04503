// Words of the page Egne krav, and of the hints about wording.

import { formats } from "../format";

const { number, count } = formats("nb");

export const own = {
  title: "Egne krav",
  lead: "Krav som bare dere har. De står i listen sammen med de andre, under temaet du velger.",
  add: "Nytt eget krav",
  reuse: "Hent fra andre anskaffelser",
  emptyTitle: "Ingen egne krav",
  emptyText:
    "Her skriver du det katalogen ikke kan vite, for eksempel opplæring, oppstart eller lokale forhold. Start med skal, be om én ting, og skriv det slik at du kan se om det er oppfylt.",
  emptyReuse: (n: number) =>
    `Du har ${count(n, "eget krav", "egne krav")} i andre anskaffelser som du kan bruke på nytt.`,
  count: (n: number) => count(n, "eget krav", "egne krav"),
  newTitle: "Nytt eget krav",
  editTitle: "Endre kravet",
  titleField: "Kort navn",
  titleHelp: "Slik kravet heter i listen, for eksempel «Opplæring av superbrukere».",
  textField: "Kravet",
  textHelp: "Slik det skal stå i konkurransen. Én ting per krav. Si hvem som skal gjøre hva.",
  theme: "Tema",
  themeMissing: "Velg et tema",
  role: "Rolle",
  format: "Svarform",
  reasonField: "Hvorfor ber dere om dette?",
  reasonHelp: "Blir hos dere. Leverandøren ser det ikke.",
  titleBlank: "Gi kravet et kort navn.",
  textBlank: "Skriv hva dere krever.",
  themeBlank: "Velg temaet kravet skal stå under.",
  saveNew: "Legg til kravet",
  saveEdit: "Lagre",
  added: (title: string) => `«${title}» er lagt til.`,
  saved: (title: string) => `«${title}» er endret.`,
  removed: (title: string) => `«${title}» er fjernet.`,
  editOf: (title: string) => `Endre ${title}`,
  removeOf: (title: string) => `Fjern ${title}`,
  reason: "Hvorfor",
  hints: "Forslag til ordlyden",
  hint: {
    vague_word: (word: string) =>
      `«${word}» kan ikke etterprøves. Skriv hva som skal til, i tall eller som noe du kan se.`,
    name_without_equivalent: (name: string) => `«${name}» stenger andre ute. Legg til «eller tilsvarende».`,
    two_demands: (joint: string) =>
      `«${joint}» tyder på to krav i ett. Del dem, så får du ett svar på hvert.`,
  },
  libraryTitle: "Egne krav fra andre anskaffelser",
  librarySearch: "Søk i egne krav",
  libraryEmptyTitle: "Ingenting å hente ennå",
  libraryEmpty: "Egne krav du skriver i andre anskaffelser, dukker opp her.",
  libraryNoMatch: "Ingen egne krav passer søket.",
  libraryFrom: (name: string) => `Fra ${name}`,
  use: "Bruk kravet",
  reuseOf: (title: string) => `Bruk ${title}`,
  used: "Er med",
  shown: (n: number, whole: number) =>
    n === whole ? count(n, "eget krav", "egne krav") : `${number(n)} av ${number(whole)}`,
};
