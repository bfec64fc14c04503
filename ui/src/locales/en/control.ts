// Words of the page Control: what each finding is, why it matters and what mends it; and the decision log.

import { formats } from "../format";
import type { Words } from "../words";

const { number, count } = formats("en");
const requirements = (n: number) => count(n, "requirement", "requirements");
const is = (n: number) => (n === 1 ? "is" : "are");

export const control: Words["control"] = {
  title: "Check",
  lead: "Here you see what must be corrected before the documents are sent out, and what someone may come to ask about.",
  ready: "Ready",
  notReady: "Not ready",
  readyText: "Nothing keeps you from sending out the documents.",
  readyWithWarnings: (n) =>
    n === 1
      ? "You can send out the documents. Look at the warning first."
      : "You can send out the documents. Look at the warnings first.",
  notReadyText: (n) => `${count(n, "error", "errors")} must be corrected before the documents are sent out.`,
  toDocuments: "Go to Documents",
  noneTitle: "No findings",
  noneText: "The check found no errors, warnings or hints. You can make the documents.",
  severities: { error: "Errors", warning: "Warnings", hint: "Hints" },
  severityHelp: {
    error: "Must be corrected before the documents are sent out.",
    warning: "Something a complainant or an auditor may ask about.",
    hint: "Worth a look.",
  },
  group: (name, n) => `${name} (${number(n)})`,
  showAll: (n) => `Show all ${number(n)}`,
  inDetail: (title, detail) => `${title}: “${detail}”`,
  findings: {
    buyer_missing: {
      what: () => "The contracting authority is missing.",
      why: "The supplier must know who is buying, and the name stands on every document.",
      mend: "Write who is buying",
    },
    organisation_number_missing: {
      what: () => "The organisation number is missing.",
      why: "It settles which body is buying.",
      mend: "Write the organisation number",
    },
    area_missing: {
      what: () => "No technology area is chosen.",
      why: "Without it we do not know which requirements apply to the purchase.",
      mend: "Choose technology area",
    },
    delivery_missing: {
      what: () => "No delivery model is chosen.",
      why: "It decides what the supplier must do, and what the municipality must do itself.",
      mend: "Choose delivery model",
    },
    questions_open: {
      what: (n) => `${requirements(n)} ${n === 1 ? "waits" : "wait"} for answers in Characteristics.`,
      why: "Until the questions are answered, they are not in the list, although they may apply.",
      mend: "Answer the questions",
    },
    usual_answers: {
      what: (n) =>
        `${count(n, "answer in Characteristics is a usual answer", "answers in Characteristics are usual answers")} that nobody has looked over.`,
      why: "The answers decide which requirements apply. You must be able to stand by them.",
      mend: "Look over the answers",
    },
    list_empty: {
      what: () => "The requirement list is empty.",
      why: "Then the supplier has nothing to answer.",
      mend: "Choose requirements",
    },
    not_assessed: {
      what: (n) => `${requirements(n)} in the list ${is(n)} not assessed.`,
      why: "They go into the documents as they stand. Once assessed, you can show that the list is thought through.",
      mend: "Assess the requirements",
    },
    put_off: {
      what: (n) => `${requirements(n)} ${is(n)} put off.`,
      why: "What is put off does not go into the documents.",
      mend: "Decide the requirements",
    },
    included_but_does_not_apply: {
      what: () => "A requirement is included but does not apply to this purchase.",
      why: "Requirements unconnected with the purchase make tendering dearer and can be challenged.",
      mend: "Look at the requirement",
    },
    withdrawn: {
      what: () => "A requirement is included but its publisher has withdrawn it.",
      why: "Then the list refers to something that is no longer in force.",
      mend: "Look at the requirement",
    },
    ground_does_not_fit: {
      what: () => "The reason for leaving a requirement out does not fit its norm level.",
      why: "The level decides what you must justify. The level or the requirement may have changed since you wrote it.",
      mend: "Write the reason anew",
    },
    not_verified: {
      what: (n) =>
        `${requirements(n)} in the list ${is(n)} not read at the publisher, or the level is inferred.`,
      why: "They are marked “check against the source” in the documents. Read the source before using them as settled duties.",
      mend: "See the requirements",
    },
    absolute_without_documentation: {
      what: () => "An absolute requirement asks for no evidence.",
      why: "To be able to reject a tender, you must be able to see whether the requirement is met.",
      mend: "Ask for evidence",
    },
    many_absolute: {
      what: (n) => `${requirements(n)} ${is(n)} absolute: more than a quarter of what the supplier answers.`,
      why: "Each of them leads to rejection. A “shall” is not an absolute requirement by itself (KOFA 2025/0498), so choose them with care.",
      mend: "See the absolute requirements",
    },
    vague_word: {
      what: (_, detail) => `The word “${detail}” can be read in many ways.`,
      why: "Suppliers may understand the requirement differently, and then you cannot compare the answers.",
      mend: "Change the wording",
    },
    name_without_equivalent: {
      what: (_, detail) => `“${detail}” is named without “or equivalent”.`,
      why: "A named brand or standard may shut other solutions out.",
      mend: "Change the wording",
    },
    two_demands: {
      what: (_, detail) => `The requirement looks like two requirements (“${detail}”).`,
      why: "If only one of them is met, neither the supplier nor you know what the answer should be.",
      mend: "Split the requirement",
    },
  },
  wording: {
    vague_word: "The wording has words that can be read in many ways.",
    name_without_equivalent: "Standards or brands are named without “or equivalent”.",
    two_demands: "Some requirements look like two in one.",
    absolute_without_documentation: "Some absolute requirements ask for no evidence.",
    included_but_does_not_apply: "Some requirements are included but do not apply to this purchase.",
    withdrawn: "Some requirements are included but their publisher has withdrawn them.",
    ground_does_not_fit: "The reason for leaving some requirements out does not fit their norm level.",
  },
  log: "Decision log",
  logLead:
    "Everything done in this procurement, the latest first. The log goes with the exchange package, so that you can show how you came to the requirements.",
  logColumns: { at: "When", who: "Who", what: "What", detail: "Details" },
  unsigned: "no name",
  sign: "Write your name in Settings, and it will stand beside what you do.",
  toSettings: "Go to Settings",
  logShown: (n, whole) => `Showing ${number(n)} of ${count(whole, "line", "lines")}.`,
  logMore: "Show more",
  logEmpty: "Nothing has been done in this procurement yet.",
  aboutMany: (title, n) => `${title} and ${number(n)} more`,
};
