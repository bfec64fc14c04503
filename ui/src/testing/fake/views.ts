// What the fake backend answers about a procurement: counts, questions, rows, one row, Kontroll.

import type { Control } from "../../api/generated/Control";
import type { Finding } from "../../api/generated/Finding";
import type { Language } from "../../api/generated/Language";
import type { ProcurementView } from "../../api/generated/ProcurementView";
import type { Questions } from "../../api/generated/Questions";
import type { QuestionView } from "../../api/generated/QuestionView";
import type { RequirementView } from "../../api/generated/RequirementView";
import type { Row } from "../../api/generated/Row";
import { catalogue, type FakeFact, type FakeRequirement, say, verdictOf } from "./catalogue";
import { type Contents, requiredGround, type Stored } from "./state";

const setShort = (id: string, language: Language) =>
  say(catalogue.sets.find((set) => set.id === id)?.short, language);

export function rowOf(requirement: FakeRequirement, now: Contents, language: Language): Row {
  const [verdict, dependsOn] = verdictOf(requirement, now);
  const decision = now.decisions[requirement.id] ?? null;
  const within =
    requirement.tier === "core" || now.width.everything || now.width.themes.includes(requirement.theme);
  const terms = now.terms[requirement.id] ?? {};
  const included = decision?.kind === "include";
  const offered = decision !== null || (within && verdict !== "does_not_apply");
  const question = dependsOn.map((id) => say(catalogue.facts.find((fact) => fact.id === id)?.text, language));
  return {
    id: requirement.id,
    set: requirement.set,
    set_short: setShort(requirement.set, language),
    number: requirement.number,
    title: say(requirement.title, language),
    text: now.adapted[requirement.id] ?? say(requirement.text, now.header.language),
    original: now.adapted[requirement.id] ? say(requirement.text, now.header.language) : null,
    text_language: requirement.text[now.header.language] ? now.header.language : "nb",
    verdict: { verdict, reasons: reasons(verdict, question), depends_on: dependsOn },
    level: requirement.level,
    level_inferred: requirement.inferred,
    required_ground: requiredGround(requirement.level),
    theme: requirement.theme,
    tier: requirement.tier,
    lifecycle: "in_force",
    responsibility: requirement.responsibility,
    confidence: requirement.source.confidence,
    decision,
    merged_into: null,
    in_list: included || (decision === null && within && verdict === "applies"),
    offered,
    role: terms.role ?? requirement.role,
    suggested_role: requirement.role,
    fulfilment: terms.fulfilment ?? { kind: "at_delivery" },
    documentation: terms.documentation ?? requirement.evidence,
    format: terms.format ?? requirement.format,
    weight: terms.weight ?? null,
    terms_changed: Object.values(terms).some((term) => term !== null && term !== undefined),
  };
}

function reasons(verdict: Row["verdict"]["verdict"], question: string[]): string[] {
  if (verdict === "applies") return ["Gjelder fordi løsningen behandler helseopplysninger."];
  if (verdict === "does_not_apply")
    return ["Gjelder ikke fordi løsningen ikke sender eller mottar helsefaglige meldinger."];
  return question.map((text) => `Avhenger av svaret på: ${text}`);
}

/** Own requirements stand in the list like the others, without a verdict of the catalogue. */
function ownRows(now: Contents, language: Language): Row[] {
  return now.own.map((own) => {
    const terms = now.terms[own.id] ?? {};
    return {
      id: own.id,
      set: "own",
      set_short: { nb: "Eget krav", nn: "Eige krav", en: "Own requirement" }[language],
      number: null,
      title: own.title,
      text: own.text,
      original: null,
      text_language: now.header.language,
      verdict: { verdict: "applies", reasons: [], depends_on: [] },
      level: "guide",
      level_inferred: false,
      required_ground: "note",
      theme: own.theme,
      tier: "core",
      lifecycle: "in_force",
      responsibility: "supplier",
      confidence: "verified",
      decision: { kind: "include" },
      merged_into: null,
      in_list: true,
      offered: false,
      role: terms.role ?? own.role,
      suggested_role: own.role,
      fulfilment: terms.fulfilment ?? { kind: "at_delivery" },
      documentation: terms.documentation ?? [],
      format: terms.format ?? own.format,
      weight: terms.weight ?? null,
      terms_changed: Object.values(terms).some((term) => term !== null && term !== undefined),
    };
  });
}

export function rowsOf(now: Contents, language: Language, all: boolean): Row[] {
  const rows = catalogue.requirements.map((requirement) => rowOf(requirement, now, language));
  const within = rows.filter((row) => all || row.offered);
  const order = catalogue.themes.map((theme) => theme.id);
  return [...within, ...ownRows(now, language)].sort(
    (a, b) => order.indexOf(a.theme) - order.indexOf(b.theme),
  );
}

function asked(fact: FakeFact, now: Contents): boolean {
  return !fact.asked_when || now.facts[fact.asked_when] === true;
}

export function questionsOf(now: Contents, language: Language): Questions {
  const weight = new Map<string, number>();
  for (const requirement of catalogue.requirements) {
    const [verdict, dependsOn] = verdictOf(requirement, now);
    if (verdict === "not_determined") for (const id of dependsOn) weight.set(id, (weight.get(id) ?? 0) + 1);
  }
  const view = (fact: FakeFact): QuestionView => ({
    id: fact.id,
    type: fact.type,
    text: say(fact.text, language),
    why: say(fact.why, language),
    example: say(fact.example, language),
    options: fact.options.map((option) => ({ value: option.value, text: say(option.text, language) })),
    decides: weight.get(fact.id) ?? 0,
    answer: now.facts[fact.id] ?? null,
    usual: now.usual.includes(fact.id),
  });
  const open = catalogue.facts
    .filter((fact) => now.facts[fact.id] === undefined && (weight.get(fact.id) ?? 0) > 0 && asked(fact, now))
    .map(view)
    .sort((a, b) => b.decides - a.decides);
  const answered = catalogue.facts.filter((fact) => now.facts[fact.id] !== undefined).map(view);
  return { open, answered };
}

export function controlOf(now: Contents, language: Language): Control {
  const findings: Finding[] = [];
  const find = (finding: Partial<Finding> & Pick<Finding, "code" | "severity" | "step">) =>
    findings.push({ requirement: null, count: 1, detail: "", ...finding });
  const rows = rowsOf(now, language, true);
  const listed = rows.filter((row) => row.in_list);
  if (now.areas.length === 0) find({ code: "area_missing", severity: "error", step: "area" });
  if (listed.length === 0) find({ code: "list_empty", severity: "error", step: "requirements" });
  if (!now.header.organisation) find({ code: "buyer_missing", severity: "warning", step: "procurement" });
  if (!now.delivery) find({ code: "delivery_missing", severity: "warning", step: "area" });
  const waiting = rows.filter(
    (row) => row.verdict.verdict === "not_determined" && row.tier === "core",
  ).length;
  if (waiting > 0) {
    const severity = now.areas.length > 0 && waiting > listed.length ? "error" : "warning";
    find({ code: "questions_open", severity, step: "facts", count: waiting });
  }
  if (now.usual.length > 0) {
    find({ code: "usual_answers", severity: "warning", step: "facts", count: now.usual.length });
  }
  const later = rows.filter((row) => row.decision?.kind === "later").length;
  if (later > 0) find({ code: "put_off", severity: "warning", step: "requirements", count: later });
  const undecided = listed.filter((row) => row.decision === null).length;
  if (undecided > 0) find({ code: "not_assessed", severity: "hint", step: "requirements", count: undecided });
  const unsure = listed.filter((row) => row.confidence !== "verified" || row.level_inferred).length;
  if (unsure > 0) find({ code: "not_verified", severity: "hint", step: "requirements", count: unsure });
  const own = now.own.map(({ id, text }) => ({ id, text, step: "own" as const }));
  const adapted = Object.entries(now.adapted).map(([id, text]) => ({
    id,
    text,
    step: "requirements" as const,
  }));
  for (const { id, text = "", step } of [...own, ...adapted]) {
    const about = { severity: "hint", step, requirement: id } as const;
    const vague = /tilstrekkelig|moderne|brukervennlig/i.exec(text)?.[0];
    if (vague) find({ ...about, code: "vague_word", detail: vague.toLowerCase() });
    const named = /\b(ISO|EN|NS) \d+/.exec(text)?.[0];
    if (named && !text.includes("eller tilsvarende")) {
      find({ ...about, code: "name_without_equivalent", detail: named });
    }
    if (text.includes("og skal")) find({ ...about, code: "two_demands", detail: "og skal" });
  }
  return { ready: findings.every((finding) => finding.severity !== "error"), findings };
}

export function viewOf(stored: Stored): ProcurementView {
  const { now } = stored;
  const rows = catalogue.requirements.map((requirement) => rowOf(requirement, now, "nb"));
  const verdicts = (wanted: string) => rows.filter((row) => row.verdict.verdict === wanted).length;
  const { open, answered } = questionsOf(now, "nb");
  const findings = controlOf(now, "nb").findings;
  const severity = (wanted: string) => findings.filter((finding) => finding.severity === wanted).length;
  const inList = rows.filter((row) => row.in_list);
  return {
    id: stored.id,
    header: now.header,
    areas: now.areas,
    delivery: now.delivery,
    facts: now.facts,
    width: now.width,
    own: now.own,
    counts: {
      applies: verdicts("applies"),
      not_determined: verdicts("not_determined"),
      does_not_apply: verdicts("does_not_apply"),
      in_list: inList.length + now.own.length,
      offered: rows.filter((row) => row.offered).length,
      assessed: rows.filter((row) => row.decision !== null && row.decision.kind !== "later").length,
      left_out: rows.filter((row) => row.decision?.kind === "leave_out").length,
      own: now.own.length,
      municipality: inList.filter((row) => row.responsibility === "municipality").length,
      outside_width: rows.filter((row) => row.verdict.verdict === "applies" && !row.offered).length,
      open_questions: open.length,
      answered_questions: answered.length,
      usual_answers: now.usual.length,
    },
    control: { errors: severity("error"), warnings: severity("warning"), hints: severity("hint") },
    revision: stored.revision,
    created_at: stored.createdAt,
    changed_at: stored.changedAt,
    undo: stored.undo.at(-1)?.kind ?? null,
    redo: stored.redo.at(-1)?.kind ?? null,
  };
}

export function requirementView(requirement: FakeRequirement, language: Language): RequirementView {
  const set = catalogue.sets.find((other) => other.id === requirement.set);
  const document = catalogue.documents[requirement.source.document];
  return {
    id: requirement.id,
    set: requirement.set,
    set_title: say(set?.title, language),
    set_short: setShort(requirement.set, language),
    set_version: set?.version ?? "",
    number: requirement.number,
    imported_number: null,
    title: say(requirement.title, language),
    text: say(requirement.text, language),
    text_language: requirement.text[language] ? language : "nb",
    rationale: say(requirement.rationale, language) || null,
    when: say(requirement.guidance.when, language) || null,
    good_answer: say(requirement.guidance.good_answer, language) || null,
    follow_up: say(requirement.guidance.follow_up, language) || null,
    help_language: "nb",
    theme: requirement.theme,
    theme_name: say(catalogue.themes.find((theme) => theme.id === requirement.theme)?.name, language),
    layer: requirement.layer,
    lifecycle: "in_force",
    periods: [{ value: "in_force", from: null }],
    level: requirement.level,
    level_inferred: requirement.inferred,
    levels: [
      {
        target: "Kommune",
        action: "use",
        level: requirement.level,
        basis: requirement.basis,
        inferred: requirement.inferred,
      },
    ],
    legal_basis: requirement.legal_basis,
    responsibility: requirement.responsibility,
    role: requirement.role,
    tier: requirement.tier,
    format: requirement.format,
    evidence: requirement.evidence.map((id) =>
      say(catalogue.evidence.find((kind) => kind.id === id)?.name, language),
    ),
    sources: [
      {
        document: document?.title ?? requirement.source.document,
        publisher: document?.publisher ?? "",
        edition: document?.edition ?? null,
        place: requirement.source.place,
        address: requirement.source.address ?? document?.address ?? null,
        read_on: requirement.source.read_on,
        confidence: requirement.source.confidence,
      },
    ],
    confidence: requirement.source.confidence,
    note: null,
    related: catalogue.requirements
      .filter((other) => other.theme === requirement.theme && other.id !== requirement.id)
      .slice(0, 2)
      .map((other) => ({ id: other.id, title: say(other.title, language) })),
    same_demand: [],
    approval_schemes: [],
    frameworks: [],
    used_in: [],
  };
}
