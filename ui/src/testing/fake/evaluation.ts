// The answers of the fake backend about evaluations: as many vendors and requirements as a test asks for. The program's
// own rules are tested where they stand.

import type { Commands } from "../../api/generated/commands";
import type { FileReading } from "../../api/generated/FileReading";
import type { ScoringModel } from "../../api/generated/ScoringModel";
import { documentsOf, readingOf } from "./evaluation-files";
import { PROPOSED } from "./evaluation-samples";
import { evaluationWorld, type FakeEvaluationSize } from "./evaluation-world";
import { refuse } from "./state";

export type { FakeEvaluationSize } from "./evaluation-world";

type Handlers = { [K in keyof Commands]?: (request: Commands[K]["request"]) => Commands[K]["answer"] };

export function answersOfEvaluation(size: FakeEvaluationSize | undefined, now: () => string): Handlers {
  const world = evaluationWorld(size, now);
  const { state, vendorCount, count, vendors, requirements, themeName, key, rows, view, changed } = world;
  const { proposed, detail } = world;
  let read: FileReading[] = [];
  const readingJob = () => ({
    job: 1,
    state: "done" as const,
    progress: 1,
    current: null,
    files: read,
    error: null,
  });
  const scores = (model: ScoringModel) => ({
    vendors: vendors().map(({ submission }, column) => ({
      submission,
      points: 80 - column * 10 + model.partly / 10,
      themes: [{ theme: "security", name: "Informasjonssikkerhet", points: 75 - column * 5, weight: 1 }],
      requirements: [],
    })),
  });

  return {
    evaluations: () => ({
      evaluations: state.deleted
        ? []
        : [
            {
              id: "e-1",
              name: view().name,
              organisation: view().organisation,
              changed_at: now(),
              vendors: count(),
              requirements: requirements.length,
              findings: view().cards.reduce((sum, card) => sum + card.count, 0),
            },
          ],
    }),
    answers_belong: ({ paths }) => ({
      evaluations: !state.deleted && paths.some((path) => path.includes("svar")) ? ["e-1"] : [],
      procurements: [],
    }),
    create_evaluation: () => {
      state.deleted = false;
      return view();
    },
    create_example_evaluation: () => {
      state.deleted = false;
      return view();
    },
    evaluation: () => (state.deleted ? refuse("not_found") : view()),
    delete_evaluation: () => {
      state.deleted = true;
      return {};
    },
    restore_evaluation: () => {
      state.deleted = false;
      return view();
    },
    undo_evaluation: () => {
      state.undo.pop()?.();
      state.revision += 1;
      return view();
    },
    redo_evaluation: () => view(),
    evaluation_log: () => ({
      lines: state.log.map(({ kind, detail: text }) => ({
        at: now(),
        who: "",
        kind,
        subject: "",
        detail: text,
      })),
    }),
    evaluation_matrix: () => ({
      vendors: vendors(),
      themes: [...new Set(requirements.map(({ theme }) => theme))].map((id) => ({
        id,
        name: themeName(id),
        count: requirements.filter(({ theme }) => theme === id).length,
      })),
      rows: rows(),
    }),
    evaluation_cell: ({ submission, requirement }) => detail(submission, requirement),
    set_verdict: ({ revision, cells, verdict }) =>
      changed(revision, "verdict", () => {
        const before = new Map(state.verdicts);
        for (const one of cells) {
          if (verdict) state.verdicts.set(key(one.submission, one.requirement), verdict);
          else state.verdicts.delete(key(one.submission, one.requirement));
        }
        return () => {
          state.verdicts = before;
        };
      }),
    set_follow_up: ({ revision, submission, requirement, text }) =>
      changed(revision, "follow_up", () => {
        const before = new Map(state.questions);
        state.questions.set(key(submission, requirement), text);
        return () => {
          state.questions = before;
        };
      }),
    follow_ups: () => ({
      vendors: vendors().map((vendor) => ({
        ...vendor,
        questions: requirements
          .map(({ id, title }) => ({
            requirement: id,
            title: title.nb,
            follow_up: proposed(vendor.submission, id),
          }))
          .filter(({ follow_up }) => follow_up.proposed !== "")
          .map((question) => ({ ...question, kinds: ["met_without_evidence" as const] })),
      })),
    }),
    set_evaluation_date: ({ revision, date }) =>
      changed(revision, "date", () => {
        const before = state.date;
        state.date = date;
        return () => {
          state.date = before;
        };
      }),
    remove_submission: ({ revision }) => changed(revision, "remove", () => () => undefined),
    pick_files: () => ({ paths: ["/home/kari/Nedlastinger/svar-nordlys.xlsx", "/home/kari/gammel.xls"] }),
    read_submissions: ({ paths }) => {
      read = readingOf(paths, requirements.length);
      return readingJob();
    },
    reading_job: readingJob,
    cancel_reading_job: readingJob,
    take_in_submissions: ({ revision }) =>
      changed(revision, "take_in", () => {
        state.taken = true;
        return () => {
          state.taken = vendorCount > 0;
        };
      }),
    scoring: () => ({
      model: state.model,
      proposed: PROPOSED,
      themes: [
        {
          id: "security",
          name: "Informasjonssikkerhet",
          requirements: requirements
            .slice(0, 2)
            .map(({ id, title }) => ({ id, title: title.nb, list_weight: null, weight: 1 })),
        },
      ],
      opened: count() > 0,
      scores: state.model ? scores(state.model) : null,
    }),
    set_scoring: ({ revision, model }) =>
      changed(revision, "scoring", () => {
        const before = state.model;
        state.model = model && { ...model, changed_after_opening: before !== null };
        return () => {
          state.model = before;
        };
      }),
    fix_scoring: ({ revision }) =>
      changed(revision, "fix_scoring", () => {
        const before = state.model;
        state.model = before && { ...before, fixed_at: now() };
        return () => {
          state.model = before;
        };
      }),
    what_if: ({ model }) => scores(model),
    answer_frameworks: () => ({
      frameworks: [
        {
          id: "dtac",
          title: "DTAC",
          publisher: "NHS England",
          confidence: "secondary",
          note: "Koblingen er vår.",
          places: ["C1"],
        },
      ],
    }),
    suggest_from_framework: ({ text }) => ({
      framework: {
        id: "dtac",
        title: "DTAC",
        publisher: "NHS England",
        confidence: "secondary",
        note: "Koblingen er vår.",
        places: ["C1"],
      },
      items: requirements.slice(0, 1).map(({ id, title }) => ({
        requirement: id,
        title: title.nb,
        relation: "intersects" as const,
        places: ["C1"],
        text: text.split(":").slice(1).join(":").trim(),
        answer: "met" as const,
        confirmed: state.beside.includes(id),
      })),
      unknown_lines: text.split("\n").filter((line) => !line.includes(":")),
      without_requirement: [],
    }),
    confirm_suggestions: ({ revision, requirements: confirmed }) =>
      changed(revision, "beside", () => {
        const before = state.beside;
        state.beside = confirmed;
        return () => {
          state.beside = before;
        };
      }),
    ...documentsOf(vendors),
  };
}
