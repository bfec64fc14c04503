// Words of the step Characteristics and of the panel "The list now".

import { formats } from "../format";
import type { Words } from "../words";

const { number, count } = formats("en");

export const facts: Words["facts"] = {
  title: "Characteristics",
  lead: "Answer what you know. The question that decides most comes first. What you do not know can wait.",
  typicalTitle: "Is the purchase like one of these?",
  typicalText:
    "Then we can fill in the usual answers. What you have answered yourself stays. Look through the answers afterwards.",
  typicalChoice: "Typical purchase",
  typicalPick: "Choose a typical purchase",
  typicalFill: "Fill in usual answers",
  typicalFilled: (name: string) =>
    `The usual answers for ${name.toLowerCase()} are filled in. Look over them here.`,
  usualTitle: (n) => `Look over ${count(n, "usual answer", "usual answers")}`,
  usualText:
    "This is how it usually is in a purchase of this kind. Correct what does not fit yours. Until someone has looked over the answers, the check points it out.",
  usualKeep: "Correct",
  usualKeepOf: (question) => `The answer is correct: ${question}`,
  usualKeepAll: "All answers are correct",
  usualKept: (n) => `${count(n, "answer is", "answers are")} confirmed.`,
  progress: (answered, open) =>
    `${number(answered)} answered · ${count(open, "question left", "questions left")}`,
  decides: (n) => `decides whether ${count(n, "requirement belongs", "requirements belong")} in the list`,
  decidesWhy: "That many requirements are settled by the answer that matters most.",
  why: "Why do we ask?",
  example: "Example",
  answer: "Answer",
  chooseSeveral: "Choose all that fit, and press Answer.",
  chooseOne: "Choose what fits.",
  answered: (n) => `Answered (${number(n)})`,
  change: "Change the answer",
  changeOf: (question) => `Change the answer to: ${question}`,
  clear: "Remove the answer",
  clearOf: (question) => `Remove the answer to: ${question}`,
  cleared: "The answer was removed.",
  keep: "Keep the answer",
  doneTitle: "All questions that matter are answered",
  doneText: "The list is ready to be assessed. You can change the answers whenever you like.",
  restTitle: "The rest concern one or two requirements each",
  restText:
    "You have the most important in place. Answer the rest now, or go on: requirements that wait for an answer stand under “Depends”.",
  noAreaTitle: "Choose technology area first",
  noAreaText: "Then we know which questions matter for your purchase.",
  listNow: "The list now",
  inList: (n) => count(n, "requirement in the list", "requirements in the list"),
  outsideWidth: (n) =>
    `${count(n, "more requirement applies", "more requirements apply")}, meant for larger purchases. You can include them in Requirements.`,
  lastChange: "Last change",
  noChange: "When you choose or answer, you see here what happens to the list.",
  came: (n) => count(n, "requirement now applies", "requirements now apply"),
  went: (n) => count(n, "requirement no longer applies", "requirements no longer apply"),
  settled: (n) => count(n, "requirement does not apply", "requirements do not apply"),
  opened: (n) => count(n, "requirement is open again", "requirements are open again"),
  nothingChanged: "No requirement changed.",
  andMore: (n) => `and ${number(n)} more`,
  byTheme: "In the list by theme",
  toList: "Go to Requirements",
};
