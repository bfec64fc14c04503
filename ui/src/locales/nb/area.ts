// Words of the step Teknologiområde.

export const area = {
  title: "Teknologiområde",
  lead: "Det du kjøper og måten det leveres på, avgjør det meste av hvilke krav som gjelder.",
  areas: "Hva skal du kjøpe?",
  areasHelp: "Velg ett eller flere områder.",
  delivery: "Hvordan skal løsningen leveres?",
  deliveryHelp: "Leveransen avgjør hva leverandøren må gjøre, og hva kommunen må gjøre selv.",
  deliveryUnknown: "Vet ikke ennå",
  deliveryUnknownHelp: "Krav som avhenger av leveransen, blir stående åpne.",
};
