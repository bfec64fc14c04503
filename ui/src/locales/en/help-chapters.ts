// Words of Help for those who answer a list, and for those who read the answers.

import type { helpChapters as nb } from "../nb/help-chapters";

export const helpChapters: typeof nb = {
  vendorLink: "How to answer a requirement list",
  vendorIntro:
    "You answer requirements for one version of one product. The answers and the evidence can be used again the next time somebody asks.",
  vendor: [
    [
      "Begin",
      "Open the file you were sent, or drop it on the window. If you were sent none, you can answer the requirements of an area before the tender comes.",
    ],
    [
      "The product folder",
      "It holds supplier, contact, responsible persons and evidence for one version of the product. When you make a new version, everything comes along and the old folder stays.",
    ],
    [
      "Answers",
      "Yes means that the whole requirement is met in this version. Partly, no and not relevant need an explanation, and planned needs a date. Mark several requirements to answer them alike.",
    ],
    [
      "Earlier answers",
      "If you have answered the same requirement before, you are offered that answer. We say so when the wording has changed, the answer is old or the evidence has expired. Nothing is filled in until you accept it.",
    ],
    [
      "Global statement",
      "One answer to the whole list, a theme or a requirement set, with the exceptions you choose. Requirements you have answered are left as they are. Each answer shows that it came from a global statement.",
    ],
    [
      "Reading in answers",
      "If a colleague has filled in the sheet or the PDF form, you can read it in. You see what we understood, what we did not and what has been changed, and choose what to take in.",
    ],
    [
      "Before you send",
      "Here are answers that contradict themselves, requirements without an answer, yes without evidence and other things the buyer will ask about. Nothing stops you from sending.",
    ],
    [
      "Sign",
      "A named person stands behind the answers. They are then locked, and all files get a checksum that shows whether anything was changed afterwards. Withdraw the signature to change an answer.",
    ],
    [
      "The files",
      "The buyer gets the answered requirement sheet in Excel, the self-declaration as PDF or a requirement package. Without a signature they are marked as drafts. Files from the library go into the package when you choose them.",
    ],
  ],
  evaluationLink: "How to read and assess answers",
  evaluationIntro:
    "An evaluation is the answers of several vendors to the requirement list you sent out. The program shows what sets them apart. The assessment is yours.",
  evaluation: [
    [
      "Start",
      "Choose the procurement, or the requirement package you saved when the list went out. The list is frozen, so later changes to the procurement do not change the evaluation.",
    ],
    [
      "Reading in answers",
      "Choose several files at once: Excel, PDF forms and requirement packages. For each file you see what was recognised, changed, unknown and unreadable. Nothing is saved until you take the file in. When a vendor submits again, the old submission is kept.",
    ],
    [
      "Differences",
      'The cards at the top count what you should look at: absolute requirements not met, differing answers, "Yes" without evidence, altered texts and more. Choose a card to see only those requirements. Open a cell to read the answer, the evidence and earlier submissions.',
    ],
    [
      "Verdict",
      "Accepted, clarified or not accepted, with a reason. What the vendor answers and what you think stand apart. Mark several cells to judge them alike.",
    ],
    [
      "Follow-up",
      "The findings suggest questions to each vendor. Change them, or empty those you will not ask. The questions can be sent as a letter or an Excel sheet.",
    ],
    [
      "Points",
      "Optional. Absolute requirements never give points, and what is not relevant is not counted. Fix the model before the answers are opened. If you change it afterwards, the report and the log say so.",
    ],
    [
      "Reports",
      "The report for the case file has deviations, verdicts with reasons, questions, points and log. The report that can be published leaves out internal notes and the log. Both are made as Excel and PDF.",
    ],
    [
      "Evidence and date",
      "Under Vendors you choose the day on which evidence counts as valid or expired. The day stands in the report.",
    ],
  ],
};
