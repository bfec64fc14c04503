// Words of «Nytt innkjøp» and «Ekspressliste».

import type { Words } from "../words";

export const newProcurement: Words["newProcurement"] = {
  title: "Nytt innkjøp",
  lead: "Du kan endre alt seinare. Berre namnet må vere på plass.",
  create: "Opprett innkjøpet",
  expressTitle: "Ekspressliste",
  expressLead:
    "Vel kjøpet som liknar mest. Då får du krava som er vanlege for det, og kan ta med og ta ut med ein gong.",
  expressCreate: "Lag kravlista",
  expressName: (areas) => `Ekspressliste: ${areas}`,
  expressNameHelp: "Lèt du feltet stå tomt, bruker vi det du kjøper som namn.",
  likeTitle: "Kva liknar kjøpet på?",
  likeHelp: "Vi fyller ut dei vanlege svara for det du vel. Du kan rette dei etterpå, i Kjenneteikn.",
  likeOther: "Noko anna",
  likeOtherHelp: "Sei kva du kjøper og korleis det blir levert, og svar på nokre spørsmål.",
  likeMissing: "Vel det kjøpet liknar mest på, eller «Noko anna».",
  areasMissing: "Vel minst eitt område.",
};
