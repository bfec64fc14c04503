// Words of «Ny anskaffelse» and «Ekspressliste».

export const newProcurement = {
  title: "Ny anskaffelse",
  lead: "Du kan endre alt senere. Bare navnet må være på plass.",
  create: "Opprett anskaffelsen",
  expressTitle: "Ekspressliste",
  expressLead: "Si hva du kjøper og hvordan det leveres. Så går du rett til kravene og velger.",
  expressCreate: "Lag kravlisten",
  expressName: (areas: string) => `Ekspressliste: ${areas}`,
  expressNameHelp: "Lar du feltet stå tomt, bruker vi det du kjøper som navn.",
  areasMissing: "Velg minst ett område.",
};
