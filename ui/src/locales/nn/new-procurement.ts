// Words of «Nytt innkjøp» and «Ekspressliste».

import type { Words } from "../words";

export const newProcurement: Words["newProcurement"] = {
  title: "Nytt innkjøp",
  lead: "Du kan endre alt seinare. Berre namnet må vere på plass.",
  create: "Opprett innkjøpet",
  expressTitle: "Ekspressliste",
  expressLead: "Sei kva du kjøper og korleis det blir levert. Så går du rett til krava og vel.",
  expressCreate: "Lag kravlista",
  expressName: (areas) => `Ekspressliste: ${areas}`,
  expressNameHelp: "Lèt du feltet stå tomt, bruker vi det du kjøper som namn.",
  areasMissing: "Vel minst eitt område.",
};
