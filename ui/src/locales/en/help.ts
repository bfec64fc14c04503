// Words of Help.

import type { Words } from "../words";
import { helpChapters } from "./help-chapters";

export const help: Words["help"] = {
  ...helpChapters,
  title: "Help",
  lead: "Look up what you wonder about. You need not read it all.",
  contents: "Contents",
  sections: {
    steps: "The steps of a procurement",
    vendor: "Answering a requirement list",
    evaluation: "Reading and assessing answers",
    levels: "Norm levels",
    roles: "Roles in the procurement",
    confidence: "How sure we are",
    glossary: "Glossary",
    shortcuts: "Keyboard short-cuts",
    files: "Where the files are",
  },
  steps: {
    procurement: "Write who is buying what. The name is enough to begin with.",
    area: "Choose what you are buying and how it is delivered. The list begins to grow.",
    facts: "Answer questions about the purchase. Each answer shows which requirements come and go.",
    requirements:
      "Include, leave out or put off each requirement, one or many at a time. If you leave one out, we ask for the ground that its norm level demands.",
    own: "Write requirements that are yours alone, or reuse some from earlier procurements.",
    terms: "Decide which role the requirement has, when it must be met, and which evidence you want to see.",
    control:
      "See what must be corrected before the list is sent out, and what a complaint board could ask about.",
    documents:
      "Make the Excel sheet for the supplier, your own copy, PDF and a package that Kravkompass can open.",
  },
  levelsIntro:
    'The norm level says how binding the requirement is at its source. That is not its role in the procurement: a requirement from a guide can be absolute with you, and a "shall" is not absolute by itself.',
  rolesIntro: "The role is what the requirement is in this very procurement. You decide it.",
  roles: [
    ["Qualification requirement", "A requirement for the supplier as an organisation, not for the solution."],
    ["Absolute requirement", "A tender that does not meet it is rejected. Say when it must be met."],
    ["Requirement", "The supplier answers, and deviations are part of the assessment."],
    ["Award criterion", "How well it is met gives points beyond the minimum."],
    [
      "Contract term",
      "The supplier accepts the term by handing in a tender, and it holds during the contract.",
    ],
  ],
  confidenceIntro:
    "Each requirement says where it stands, when it was read, and how sure we are. Only what was read at the publisher is shown as a settled duty.",
  confidences: {
    verified: "We have read the requirement in the publisher's own text.",
    secondary: "We have read the requirement in a source that cites the publisher.",
    reconstructed:
      "We have put the requirement together from what we know. Find the source before you cite it.",
  },
  glossary: [
    ["Characteristic", "An answered question about the purchase, such as that the solution sends messages."],
    ["Deviation", "That you leave a requirement out. The ground depends on the norm level."],
    ["EHDS", "The European Health Data Space, Regulation (EU) 2025/327."],
    ["Express list", "From area straight to the requirement list, without going through the steps."],
    ["KOFA", "The Norwegian Complaints Board for Public Procurement."],
    [
      "Normen",
      "The Norwegian code of conduct for information security and privacy in the health and care sector.",
    ],
    ["Procurement", "One purchase: who, what, characteristics, decisions and own requirements."],
    [
      "Requirement package",
      "A file (.kravpakke) with the whole procurement, to be sent and opened in Kravkompass.",
    ],
    ["Requirement set", "A published body of requirements in one version, such as Normen."],
    ["Requirement sheet", "The Excel workbook in which the supplier answers the requirements."],
    ["Self-declaration", "The supplier's answers for one version of one product, with evidence."],
  ],
  files:
    "All you do is saved at once on this machine. Nothing is sent anywhere. There are backups beside the workspace.",
  workspace: "The workspace is here:",
  documentsFolder:
    "The documents you make are put in one folder per procurement. You choose which in Settings or in the step Documents.",
};
