// Words of the page Egne krav, and of the hints about wording.

import { formats } from "../format";
import type { Words } from "../words";

const { number, count } = formats("en");

export const own: Words["own"] = {
  title: "Own requirements",
  lead: "Requirements that only you have. They stand in the list with the others, under the theme you choose.",
  add: "New own requirement",
  reuse: "Get from other procurements",
  emptyTitle: "No own requirements",
  emptyText:
    "Here you write what the catalogue cannot know, such as training, start-up or local conditions. Use shall, ask for one thing, and write it so that you can see whether it is met.",
  emptyReuse: (n) =>
    `You have ${count(n, "own requirement", "own requirements")} in other procurements that you can use again.`,
  count: (n) => count(n, "own requirement", "own requirements"),
  newTitle: "New own requirement",
  editTitle: "Change the requirement",
  titleField: "Short name",
  titleHelp: "What the requirement is called in the list, such as “Training of super users”.",
  textField: "The requirement",
  textHelp: "As it shall stand in the tender. One thing per requirement. Say who shall do what.",
  theme: "Theme",
  themeMissing: "Choose a theme",
  role: "Role",
  format: "Answer format",
  reasonField: "Why do you ask for this?",
  reasonHelp: "Stays with you. The vendor does not see it.",
  titleBlank: "Give the requirement a short name.",
  textBlank: "Write what you demand.",
  themeBlank: "Choose the theme the requirement shall stand under.",
  saveNew: "Add the requirement",
  saveEdit: "Save",
  added: (title) => `“${title}” is added.`,
  saved: (title) => `“${title}” is changed.`,
  removed: (title) => `“${title}” is removed.`,
  editOf: (title) => `Change ${title}`,
  removeOf: (title) => `Remove ${title}`,
  reason: "Why",
  hints: "Suggestions for the wording",
  hint: {
    vague_word: (word) =>
      `“${word}” cannot be verified. Write what it takes, in numbers or as something you can see.`,
    name_without_equivalent: (name) => `“${name}” shuts others out. Add “or equivalent”.`,
    two_demands: (joint) =>
      `“${joint}” suggests two requirements in one. Split them to get one answer to each.`,
  },
  libraryTitle: "Own requirements from other procurements",
  librarySearch: "Search own requirements",
  libraryEmptyTitle: "Nothing to get yet",
  libraryEmpty: "Own requirements that you write in other procurements turn up here.",
  libraryNoMatch: "No own requirement matches the search.",
  libraryFrom: (name) => `From ${name}`,
  use: "Use the requirement",
  reuseOf: (title) => `Use ${title}`,
  used: "Is in the list",
  shown: (n, whole) =>
    n === whole ? count(n, "own requirement", "own requirements") : `${number(n)} of ${number(whole)}`,
};
