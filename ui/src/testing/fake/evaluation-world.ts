// An evaluation of the fake backend: its state, and what can be seen of it. Answers are dealt out in a fixed pattern;
// what is found in them follows the pattern.

import type { AnswerVerdict } from "../../api/generated/AnswerVerdict";
import type { CellDetail } from "../../api/generated/CellDetail";
import type { Claim } from "../../api/generated/Claim";
import type { EvaluationLogKind } from "../../api/generated/EvaluationLogKind";
import type { EvaluationView } from "../../api/generated/EvaluationView";
import type { FindingKind } from "../../api/generated/FindingKind";
import type { MatrixCell } from "../../api/generated/MatrixCell";
import type { MatrixRow } from "../../api/generated/MatrixRow";
import type { ScoringModel } from "../../api/generated/ScoringModel";
import { catalogue } from "./catalogue";
import { ANSWERS, FLAGS, KINDS, NAMES } from "./evaluation-samples";
import { refuse } from "./state";

export interface FakeEvaluationSize {
  vendors: number;
  requirements: number;
}

interface State {
  verdicts: Map<string, AnswerVerdict>;
  questions: Map<string, string | null>;
  model: ScoringModel | null;
  date: string | null;
  taken: boolean;
  deleted: boolean;
  beside: string[];
  revision: number;
  log: { kind: EvaluationLogKind; detail: string }[];
  undo: (() => void)[];
}

export function evaluationWorld(size: FakeEvaluationSize | undefined, now: () => string) {
  const { vendors: vendorCount, requirements: requirementCount } = size ?? { vendors: 3, requirements: 24 };
  const state: State = {
    verdicts: new Map(),
    questions: new Map(),
    model: null,
    date: null,
    taken: vendorCount > 0,
    deleted: size === undefined,
    beside: [],
    revision: 1,
    log: [{ kind: "created", detail: "" }],
    undo: [],
  };
  const count = () => (state.taken ? Math.max(vendorCount, 1) : 0);
  const vendors = () =>
    Array.from({ length: count() }, (_, place) => ({
      submission: `s-${place + 1}`,
      vendor: NAMES[place] ?? `Leverandør ${place + 1} (eksempel)`,
      product: `Eksempelprodukt ${place + 1}.0`,
    }));
  const requirements = Array.from({ length: requirementCount }, (_, place) => {
    const found = catalogue.requirements[place % catalogue.requirements.length];
    if (!found) return refuse("not_found");
    const again = Math.floor(place / catalogue.requirements.length);
    return { ...found, id: again > 0 ? `${found.id}-${again}` : found.id, place };
  });
  const themeName = (id: string) => catalogue.themes.find((theme) => theme.id === id)?.name.nb ?? id;
  const key = (submission: string, requirement: string) => `${submission}/${requirement}`;

  function cell(place: number, column: number, absolute: boolean): MatrixCell {
    const turn = (place + (place % 3 === 0 ? column : 0)) % ANSWERS.length;
    const answer = ANSWERS[turn] ?? null;
    const grave: FindingKind[] = absolute && answer !== "met" && answer !== null ? ["absolute_not_met"] : [];
    const verdict = state.verdicts.get(key(`s-${column + 1}`, requirements[place]?.id ?? ""));
    return { answer, flags: [...grave, ...(FLAGS[turn] ?? [])], verdict: verdict?.outcome ?? null };
  }

  function rows(): MatrixRow[] {
    return requirements.map(({ id, title, theme, place }) => {
      const role = place % 5 === 1 ? "absolute_requirement" : "requirement";
      const cells = vendors().map((_, column) => cell(place, column, role === "absolute_requirement"));
      const given = new Set(cells.map(({ answer }) => answer).filter((answer) => answer !== null));
      return {
        id,
        title: title.nb,
        theme,
        role,
        level: "sector_norm" as const,
        differs: given.size > 1,
        cells,
      };
    });
  }

  const flagged = (kind: FindingKind) =>
    rows().reduce(
      (sum, row) =>
        sum +
        (kind === "differs"
          ? Number(row.differs)
          : row.cells.filter(({ flags }) => flags.includes(kind)).length),
      0,
    );

  function view(): EvaluationView {
    const all = rows();
    return {
      id: "e-1",
      name: "Eksempel: digital hjemmeoppfølging",
      organisation: "Eksempel kommune",
      case_number: "2026/1234",
      list_language: "nb",
      list_id: "0123456789abcdef",
      list_as_of: "2026-11-20",
      requirements: requirements.length,
      date: state.date ?? "2026-11-28",
      date_chosen: state.date !== null,
      submissions: vendors().map((vendor, column) => ({
        id: vendor.submission,
        vendor: vendor.vendor,
        number: "123 456 785",
        product: "Eksempelprodukt",
        version: `${column + 1}.0`,
        file_name: `svar-${column + 1}.xlsx`,
        received_at: now(),
        answered: all.filter((row) => row.cells[column]?.answer).length,
        of: all.length,
        sign_off_state: column === 0 ? "valid" : "unsigned",
        sign_off:
          column === 0
            ? {
                name: "Ola Eksempel",
                role: "produktsjef",
                date: "2026-11-25",
                statement: "Svarene er riktige.",
                checksum: "ab".repeat(32),
              }
            : null,
        altered: 0,
        unreadable: 0,
        verdicts: 0,
        current: true,
        replaces: null,
        replaced_by: null,
        findings: [{ kind: "met_without_evidence", count: 2 }],
      })),
      cards: (Object.keys(KINDS) as FindingKind[]).map((kind) => {
        const found = count() > 0 ? flagged(kind) : 0;
        return {
          kind,
          title: KINDS[kind],
          help: KINDS[kind],
          count: found,
          requirements: found,
          open: found,
        };
      }),
      verdicts: state.verdicts.size,
      cells: count() * requirements.length,
      scoring: state.model !== null,
      opened_at: count() > 0 ? now() : null,
      revision: state.revision,
      created_at: now(),
      changed_at: now(),
      undo: state.undo.length > 0 ? (state.log.at(-1)?.kind ?? null) : null,
      redo: null,
    };
  }

  function changed(revision: number, kind: EvaluationLogKind, change: () => () => void): EvaluationView {
    if (revision !== state.revision) refuse("conflict");
    state.undo.push(change());
    state.revision += 1;
    state.log.push({ kind, detail: "" });
    return view();
  }

  function claim(place: number, column: number): Claim {
    const { answer } = cell(place, column, false);
    return {
      value: answer,
      description: answer ? "Løsningen har dette på plass, og det er beskrevet i vedlegget." : "",
      deviation: answer === "partly" ? "Gjelder foreløpig bare nettleseren." : "",
      planned: answer === "planned" ? "2027-06-30" : null,
      responsibility: null,
      documentation: "",
      evidence: [],
    };
  }

  function proposed(submission: string, requirement: string) {
    const place = requirements.findIndex(({ id }) => id === requirement);
    const found = cell(place, Number(submission.slice(2)) - 1, false);
    const question = found.flags.length > 0 ? "Kan dere legge ved dokumentasjonen som kravet ber om?" : "";
    const edited = state.questions.get(key(submission, requirement));
    return { proposed: question, text: edited ?? question, edited: edited !== undefined && edited !== null };
  }

  function detail(submission: string, requirement: string): CellDetail {
    const column = Number(submission.slice(2)) - 1;
    const row = rows().find(({ id }) => id === requirement) ?? refuse("not_found");
    const record = requirements.find(({ id }) => id === requirement) ?? refuse("not_found");
    const vendor = vendors()[column] ?? refuse("not_found");
    return {
      ...vendor,
      requirement: {
        id: requirement,
        number: null,
        title: record.title.nb,
        text: record.text.nb,
        theme: themeName(record.theme),
        set_name: "Normen",
        role: row.role,
        level: row.level,
        fulfilment: { kind: "at_delivery" },
        fulfilment_words: "ved levering",
        documentation: ["testrapport"],
        confidence: "verified",
        good_answer: "Et godt svar sier hvordan, hvor og siden når.",
      },
      claim: claim(record.place, column),
      altered: null,
      findings: (row.cells[column]?.flags ?? []).map((kind) => ({
        kind,
        title: KINDS[kind],
        sentence: `${KINDS[kind]}.`,
        detail: "",
      })),
      others: vendors()
        .filter((other) => other.submission !== submission)
        .map((other) => {
          const there = row.cells[Number(other.submission.slice(2)) - 1];
          return { ...other, answer: there?.answer ?? null, verdict: there?.verdict ?? null };
        }),
      earlier: [],
      verdict: state.verdicts.get(key(submission, requirement)) ?? null,
      follow_up: proposed(submission, requirement),
      beside: [],
    };
  }

  return {
    state,
    vendorCount,
    count,
    vendors,
    requirements,
    themeName,
    key,
    rows,
    view,
    changed,
    proposed,
    detail,
  };
}
