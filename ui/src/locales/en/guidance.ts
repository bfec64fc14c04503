// English: words of Veiledning.

import { formats } from "../format";
import type { Words } from "../words";

const format = formats("en");

export const guidance: Words["guidance"] = {
  title: "Guidance",
  lead: "Advice and explanations beyond the single requirement. Every claim says where it stands and how sure we are.",
  parts: "Parts of the guidance",
  sections: {
    topics: "Topics",
    checklist: "Checklist",
    approvals: "Approval schemes",
    questions: "Questions and answers",
    terms: "Terms",
    process: "From need to national requirement",
    authorities: "The role of the authorities",
  },
  about: {
    topics: "What frames record documents, test results, medication and other areas of interaction.",
    checklist: "Assess, choose and adapt standards: questions to tick before you order.",
    approvals: "What each scheme covers, who must have it, and where to look up whether the supplier has it.",
    questions: "Is a “shall” absolute? When must a requirement be met? Short answers with sources.",
    terms: "Norm levels, roles and words of the field, briefly explained.",
    process: "The six phases, who decides, and when the municipality can have a say.",
    authorities: "Four steps for how much the state does, and what that means for you as a buyer.",
  },
  source: "Source",
  sources: "Sources",
  readOn: (date) => `Read ${format.date(date)}.`,
  opensBrowser: "opens in the browser",
  requirementsAbout: "Requirements this concerns",
  requirementsShown: (n) => `Show ${format.count(n, "requirement", "requirements")}`,
  reach: "How this was put together",
  more: "Read more",
  search: {
    questions: "Search the questions",
    terms: "Search the terms",
    approvals: "Search the schemes",
    clear: "Clear the search",
    none: "Nothing fits",
    noneText: "Try fewer or other words.",
  },
  found: {
    questions: (n) => format.count(n, "question", "questions"),
    terms: (n) => format.count(n, "term", "terms"),
    approvals: (n) => format.count(n, "scheme", "schemes"),
  },
  checklist: {
    done: (done, all) =>
      `${format.number(done)} of ${format.number(all)} are ticked. The ticks are kept on this computer.`,
    responsible: "Who is responsible",
    involve: "Involve",
    how: "How to go about it",
    inProgram: (step) => `In a procurement, you do this in the step ${step}.`,
    copy: "Copy as text",
    copied: "The checklist is copied. Paste it where you want it.",
    notCopied: "The checklist was not copied. Select the text and copy it yourself.",
    clear: "Remove all ticks",
    cleared: "The ticks are removed.",
  },
  approvals: {
    covers: "Covers",
    whoMust: "Who must have it",
    evidence: "What the supplier can show",
    register: "How to look it up",
    owner: "Responsible",
    note: "A scheme shows that something has been tested, not that the solution suits you. Always check which version it concerns.",
  },
  terms: {
    kinds: {
      norm_level: "Norm levels",
      role: "Roles in the procurement",
      responsibility: "Responsibility",
      confidence: "How sure we are",
      lifecycle: "Life cycle",
      field: "Words of the field",
    },
  },
  topics: {
    toTopics: "To all topics",
    counts: (requirements, gaps) =>
      `${format.count(requirements, "requirement", "requirements")}, ${format.count(gaps, "gap", "gaps")}`,
    groups: {
      legal_frame: "Legal frame",
      normen: "Normen",
      information_models: "Information models",
      terminology: "Code systems and terminology",
      guidelines: "Guidelines and guides",
      standards: "Standards and interfaces",
      components: "National components",
    },
    gaps: "Not covered",
    coming: "Coming",
    phasedOut: "On its way out",
    nothing: "Nothing that we know of.",
  },
  process: {
    phases: "The six phases",
    phase: (number) => `Phase ${format.number(number)}`,
    what: "What happens",
    decision: "Decision",
    decidedBy: "Who decides",
    input: "How the municipality gives input",
    consultation: "Study and consultation for each level",
    level: "Norm level",
    study: "Study",
    hearing: "Input and consultation",
  },
  authorities: {
    level: (number) => `Level ${format.number(number)}`,
    authorities: "The state",
    buyer: "For you as a buyer",
    examples: "Examples",
    now: "Status",
  },
};
