// Reads and writes of evaluations. Keys of one evaluation share the prefix ["evaluation", id]; a change answers the new
// view, which goes straight into the cache, and what hangs on it is asked anew.

import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useLanguage, useWords } from "../locales/words";
import { useToasts } from "../state/toasts";
import { CallError, call } from "./client";
import type { AnswerVerdict } from "./generated/AnswerVerdict";
import type { CellRef } from "./generated/CellRef";
import type { EvaluationDocument } from "./generated/EvaluationDocument";
import type { EvaluationView } from "./generated/EvaluationView";
import type { Language } from "./generated/Language";
import type { ListOrigin } from "./generated/ListOrigin";
import type { ScoringModel } from "./generated/ScoringModel";
import type { TakeInFile } from "./generated/TakeInFile";
import { useTellError } from "./mutations";

const keys = {
  all: ["evaluations"] as const,
  view: (id: string, language: Language) => ["evaluation", id, "view", language] as const,
  part: (id: string, part: string, ...rest: unknown[]) => ["evaluation", id, part, ...rest] as const,
};

export function useEvaluations() {
  return useQuery({ queryKey: keys.all, queryFn: () => call("evaluations", {}) });
}

/** What files with answers belong to, as far as they say. */
export function useBelonging(files: readonly string[]) {
  return useQuery({
    queryKey: [...keys.all, "belonging", files],
    queryFn: () => call("answers_belong", { paths: [...files] }),
    // A file can change between two looks at it.
    gcTime: 0,
    staleTime: 0,
  });
}

export function useEvaluation(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.view(id, language),
    queryFn: () => call("evaluation", { id, language }),
  });
}

export function useMatrix(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.part(id, "matrix", language),
    queryFn: () => call("evaluation_matrix", { id, language }),
    placeholderData: keepPreviousData,
  });
}

export function useCell(id: string, cell: CellRef | undefined) {
  const language = useLanguage();
  const { submission = "", requirement = "" } = cell ?? {};
  return useQuery({
    queryKey: keys.part(id, "cell", submission, requirement, language),
    queryFn: () => call("evaluation_cell", { id, submission, requirement, language }),
    enabled: cell !== undefined,
    placeholderData: keepPreviousData,
  });
}

export function useFollowUps(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.part(id, "follow_ups", language),
    queryFn: () => call("follow_ups", { id, language }),
    placeholderData: keepPreviousData,
  });
}

export function useScoring(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.part(id, "scoring", language),
    queryFn: () => call("scoring", { id, language }),
    placeholderData: keepPreviousData,
  });
}

/** What another model would give; nothing is kept. */
export function useWhatIf(id: string, model: ScoringModel | undefined) {
  return useQuery({
    queryKey: keys.part(id, "what_if", model),
    queryFn: () => call("what_if", { id, model: model as ScoringModel }),
    enabled: model !== undefined,
    placeholderData: keepPreviousData,
  });
}

export function useEvaluationLog(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.part(id, "log", language),
    queryFn: () => call("evaluation_log", { id, language }),
  });
}

export function useAnswerFrameworks(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.part(id, "frameworks", language),
    queryFn: () => call("answer_frameworks", { language }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Puts an answered evaluation into the cache and refreshes all that hangs on it. */
function useRemember() {
  const client = useQueryClient();
  const language = useLanguage();
  return useCallback(
    (view: EvaluationView) => {
      client.setQueryData(keys.view(view.id, language), view);
      void client.invalidateQueries({
        queryKey: ["evaluation", view.id],
        predicate: (query) => query.queryKey[2] !== "view" && query.queryKey[2] !== "job",
      });
      void client.invalidateQueries({ queryKey: keys.all });
    },
    [client, language],
  );
}

export function useCreateEvaluation() {
  const remember = useRemember();
  const language = useLanguage();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (from: { origin: ListOrigin } | { example: true } | { restore: string }) => {
      if ("origin" in from) return call("create_evaluation", { origin: from.origin, language });
      if ("restore" in from) return call("restore_evaluation", { id: from.restore, language });
      return call("create_example_evaluation", { language });
    },
    onSuccess: remember,
    onError: (error) => tellError(error),
  });
}

export function useDeleteEvaluation() {
  const client = useQueryClient();
  const language = useLanguage();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (id: string) => call("delete_evaluation", { id, language }),
    onSuccess: (_, id) => {
      client.removeQueries({ queryKey: ["evaluation", id] });
      return client.invalidateQueries({ queryKey: keys.all });
    },
    onError: (error) => tellError(error),
  });
}

/** One change at a time; a conflict fetches what another window wrote. */
type Change =
  | { verdict: AnswerVerdict | null; cells: CellRef[] }
  | { followUp: string | null; submission: string; requirement: string }
  | { remove: string }
  | { date: string | null }
  | { scoring: ScoringModel | null }
  | { fix: true }
  | { take: TakeInFile[]; job: number }
  | { confirm: string[]; submission: string; framework: string; text: string }
  | { history: "undo" | "redo" };

function sent(id: string, revision: number, language: Language, change: Change): Promise<EvaluationView> {
  const base = { id, revision, language };
  if ("verdict" in change) {
    return call("set_verdict", { ...base, cells: change.cells, verdict: change.verdict });
  }
  if ("followUp" in change) {
    const { followUp, submission, requirement } = change;
    return call("set_follow_up", { ...base, submission, requirement, text: followUp });
  }
  if ("remove" in change) return call("remove_submission", { ...base, submission: change.remove });
  if ("date" in change) return call("set_evaluation_date", { ...base, date: change.date });
  if ("scoring" in change) return call("set_scoring", { ...base, model: change.scoring });
  if ("fix" in change) return call("fix_scoring", base);
  if ("take" in change) return call("take_in_submissions", { ...base, job: change.job, files: change.take });
  if ("confirm" in change) {
    const { confirm, submission, framework, text } = change;
    return call("confirm_suggestions", { ...base, submission, framework, text, requirements: confirm });
  }
  return call(change.history === "undo" ? "undo_evaluation" : "redo_evaluation", { id, language });
}

export function useChangeEvaluation(id: string) {
  const client = useQueryClient();
  const language = useLanguage();
  const words = useWords();
  const remember = useRemember();
  const { tell } = useToasts();
  const tellError = useTellError();
  const { mutateAsync, isPending } = useMutation({
    mutationKey: ["change_evaluation", id],
    scope: { id: `evaluation-${id}` },
    mutationFn: async (change: Change) => {
      const known = client.getQueryData<EvaluationView>(keys.view(id, language));
      const revision = known?.revision ?? (await call("evaluation", { id, language })).revision;
      const view = await sent(id, revision, language, change);
      remember(view);
      return view;
    },
  });
  const change = useCallback(
    async (wanted: Change, said?: string): Promise<EvaluationView | undefined> => {
      try {
        const view = await mutateAsync(wanted);
        if (said) {
          const undo = () => void mutateAsync({ history: "undo" }).catch((error) => tellError(error));
          // What was undone is said too, and is not undone from there.
          tell(
            "history" in wanted
              ? { text: said }
              : { text: said, action: { label: words.common.undo, run: undo } },
          );
        }
        return view;
      } catch (error) {
        if (error instanceof CallError && error.code === "conflict") {
          void client.invalidateQueries({ queryKey: ["evaluation", id] });
        }
        tellError(error);
        return undefined;
      }
    },
    [mutateAsync, tell, tellError, words, client, id],
  );
  return { change, isPending };
}

/** Reads files in the background; the job is asked again while it runs. */
export function useReading(id: string, job: number | undefined) {
  return useQuery({
    queryKey: keys.part(id, "job", "reading", job),
    queryFn: () => call("reading_job", { job: job ?? -1 }),
    enabled: job !== undefined,
    refetchInterval: (query) => (query.state.data?.state === "running" ? 300 : false),
  });
}

export function useReadFiles(id: string) {
  const client = useQueryClient();
  const language = useLanguage();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (paths: string[]) => call("read_submissions", { id, paths, language }),
    onSuccess: (view) => client.setQueryData(keys.part(id, "job", "reading", view.job), view),
    onError: (error) => tellError(error),
  });
}

export function useCancelReading(id: string) {
  const client = useQueryClient();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (job: number) => call("cancel_reading_job", { job }),
    onSuccess: (view) => client.setQueryData(keys.part(id, "job", "reading", view.job), view),
    onError: (error) => tellError(error),
  });
}

export function useSuggest(id: string) {
  const language = useLanguage();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (request: { submission: string; framework: string; text: string }) =>
      call("suggest_from_framework", { id, language, ...request }),
    onError: (error) => tellError(error),
  });
}

/** What the plan of an evaluation's documents is asked with. */
export const evaluationPlanKey = (id: string, language: Language) => keys.part(id, "documents", language);

export function useEvaluationDocuments(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: evaluationPlanKey(id, language),
    queryFn: () => call("evaluation_documents", { id, language }),
  });
}

export function useEvaluationJob(id: string, job: number | undefined) {
  return useQuery({
    queryKey: keys.part(id, "job", "documents", job),
    queryFn: () => call("evaluation_job", { job: job ?? -1 }),
    enabled: job !== undefined,
    refetchInterval: (query) => (query.state.data?.state === "running" ? 300 : false),
  });
}

export function useMakeReports(id: string) {
  const client = useQueryClient();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (request: { kinds: EvaluationDocument[]; folder: string | null }) =>
      call("make_evaluation_documents", { id, language: null, ...request }),
    onSuccess: (view) => client.setQueryData(keys.part(id, "job", "documents", view.job), view),
    onError: (error) => tellError(error),
  });
}

export function useCancelReports(id: string) {
  const client = useQueryClient();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (job: number) => call("cancel_evaluation_job", { job }),
    onSuccess: (view) => client.setQueryData(keys.part(id, "job", "documents", view.job), view),
    onError: (error) => tellError(error),
  });
}
