// Words of "New procurement" and "Express list".

import type { Words } from "../words";

export const newProcurement: Words["newProcurement"] = {
  title: "New procurement",
  lead: "You can change everything later. Only the name must be there.",
  create: "Create the procurement",
  expressTitle: "Express list",
  expressLead:
    "Choose the purchase most like yours. You get the requirements that are usual for it, and can include and leave out at once.",
  expressCreate: "Make the requirement list",
  expressName: (areas) => `Express list: ${areas}`,
  expressNameHelp: "If you leave the field empty, we use what you are buying as the name.",
  likeTitle: "What is the purchase like?",
  likeHelp:
    "We fill in the usual answers for what you choose. You can correct them afterwards, in Characteristics.",
  likeOther: "Something else",
  likeOtherHelp: "Say what you buy and how it is delivered, and answer some questions.",
  likeMissing: "Choose what the purchase is most like, or “Something else”.",
  areasMissing: "Choose at least one area.",
};
