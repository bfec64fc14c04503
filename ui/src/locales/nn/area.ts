// Words of the step Teknologiområde.

import type { Words } from "../words";

export const area: Words["area"] = {
  title: "Teknologiområde",
  lead: "Det du kjøper og måten det blir levert på, avgjer det meste av kva krav som gjeld.",
  areas: "Kva skal du kjøpe?",
  areasHelp: "Vel eitt eller fleire område.",
  delivery: "Korleis skal løysinga leverast?",
  deliveryHelp: "Leveransen avgjer kva leverandøren må gjere, og kva kommunen må gjere sjølv.",
  deliveryUnknown: "Veit ikkje enno",
  deliveryUnknownHelp: "Krav som er avhengige av leveransen, blir ståande opne.",
};
