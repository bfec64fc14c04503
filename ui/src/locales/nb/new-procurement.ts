// Words of «Ny anskaffelse» and «Ekspressliste».

export const newProcurement = {
  title: "Ny anskaffelse",
  lead: "Du kan endre alt senere. Bare navnet må være på plass.",
  create: "Opprett anskaffelsen",
  expressTitle: "Ekspressliste",
  expressLead:
    "Velg kjøpet som ligner mest. Da får du kravene som er vanlige for det, og kan ta med og ta ut med én gang.",
  expressCreate: "Lag kravlisten",
  expressName: (areas: string) => `Ekspressliste: ${areas}`,
  expressNameHelp: "Lar du feltet stå tomt, bruker vi det du kjøper som navn.",
  likeTitle: "Hva ligner kjøpet på?",
  likeHelp: "Vi fyller ut de vanlige svarene for det du velger. Du kan rette dem etterpå, i Kjennetegn.",
  likeOther: "Noe annet",
  likeOtherHelp: "Si hva du kjøper og hvordan det leveres, og svar på noen spørsmål.",
  likeMissing: "Velg det kjøpet ligner mest på, eller «Noe annet».",
  areasMissing: "Velg minst ett område.",
};
