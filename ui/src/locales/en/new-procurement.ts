// Words of "New procurement" and "Express list".

import type { Words } from "../words";

export const newProcurement: Words["newProcurement"] = {
  title: "New procurement",
  lead: "You can change everything later. Only the name must be there.",
  create: "Create the procurement",
  expressTitle: "Express list",
  expressLead:
    "Say what you are buying and how it is delivered. Then go straight to the requirements and choose.",
  expressCreate: "Make the requirement list",
  expressName: (areas) => `Express list: ${areas}`,
  expressNameHelp: "If you leave the field empty, we use what you are buying as the name.",
  areasMissing: "Choose at least one area.",
};
