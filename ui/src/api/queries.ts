// Every read of the interface, with its key. Keys of one procurement share the prefix ["procurement", id], so that a
// change can refresh all that hangs on it.

import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { ORDER } from "../locales/format";
import { useLanguage } from "../locales/words";
import { call } from "./client";
import type { CatalogueFilter } from "./generated/CatalogueFilter";
import type { Language } from "./generated/Language";

export const keys = {
  start: ["start"] as const,
  vocabulary: (language: Language) => ["vocabulary", language] as const,
  typicalPurchases: (language: Language) => ["typical_purchases", language] as const,
  sets: (language: Language) => ["sets", language] as const,
  coverage: ["coverage"] as const,
  search: (request: object) => ["search", request] as const,
  requirement: (id: string, language: Language) => ["requirement", id, language] as const,
  guidance: (language: Language) => ["guidance", language] as const,
  topic: (id: string, language: Language) => ["topic", id, language] as const,
  approvalSchemes: (language: Language) => ["approval_schemes", language] as const,
  procurement: (id: string) => ["procurement", id, "view"] as const,
  questions: (id: string, language: Language) => ["procurement", id, "questions", language] as const,
  rows: (id: string, language: Language, all: boolean) => ["procurement", id, "rows", language, all] as const,
  rowDetail: (id: string, requirement: string, language: Language) =>
    ["procurement", id, "row_detail", requirement, language] as const,
  ownLibrary: (id: string) => ["procurement", id, "own_library"] as const,
  control: (id: string) => ["procurement", id, "control"] as const,
  log: (id: string, language: Language) => ["procurement", id, "log", language] as const,
  documentPlan: (id: string) => ["procurement", id, "document_plan"] as const,
  job: (job: number) => ["job", job] as const,
};

export const startQuery = queryOptions({ queryKey: keys.start, queryFn: () => call("start", {}) });

export function useStart() {
  return useQuery(startQuery);
}

/** The closed lists in words; they hold for as long as the program runs. */
export function useVocabulary() {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.vocabulary(language),
    queryFn: () => call("vocabulary", { language }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Kinds of purchases with their usual answers; they come with the program. */
export function useTypicalPurchases() {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.typicalPurchases(language),
    queryFn: () => call("typical_purchases", { language }),
    // In the order of the alphabet one reads in.
    select: ({ purchases }) => ({
      purchases: [...purchases].sort((one, other) => one.name.localeCompare(other.name, ORDER[language])),
    }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useCoverage() {
  return useQuery({
    queryKey: keys.coverage,
    queryFn: () => call("coverage", {}),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useSets() {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.sets(language),
    queryFn: () => call("sets", { language }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useSearch(query: string, filter: CatalogueFilter, limit: number, offset = 0) {
  const language = useLanguage();
  const request = { query, language, filter, offset, limit };
  return useQuery({
    queryKey: keys.search(request),
    queryFn: () => call("search", request),
    placeholderData: keepPreviousData,
  });
}

export function useRequirement(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.requirement(id, language),
    queryFn: () => call("requirement", { id, language }),
  });
}

/** Guidance, topics and approval schemes come with the program and hold for as long as it runs. */
export function useGuidance() {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.guidance(language),
    queryFn: () => call("guidance", { language }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useTopic(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.topic(id, language),
    queryFn: () => call("topic", { id, language }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useApprovalSchemes() {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.approvalSchemes(language),
    queryFn: () => call("approval_schemes", { language }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useProcurement(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.procurement(id),
    queryFn: () => call("procurement", { id, language }),
  });
}

export function useQuestions(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.questions(id, language),
    queryFn: () => call("questions", { id, language }),
    placeholderData: keepPreviousData,
  });
}

/** `all`: also what does not apply and what lies outside the width. */
export function useRows(id: string, all: boolean) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.rows(id, language, all),
    queryFn: () => call("rows", { id, language, all }),
    placeholderData: keepPreviousData,
  });
}

export function useRowDetail(id: string, requirement: string | undefined) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.rowDetail(id, requirement ?? "", language),
    queryFn: () => call("row_detail", { id, requirement: requirement ?? "", language }),
    enabled: requirement !== undefined,
    placeholderData: keepPreviousData,
  });
}

export function useOwnLibrary(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.ownLibrary(id),
    queryFn: () => call("own_library", { id, language }),
  });
}

export function useControl(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.control(id),
    queryFn: () => call("control", { id, language }),
    placeholderData: keepPreviousData,
  });
}

export function useLog(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.log(id, language),
    queryFn: () => call("log", { id, language }),
  });
}

/** Asks again while the job runs. */
export function useJob(job: number | undefined) {
  return useQuery({
    queryKey: keys.job(job ?? -1),
    queryFn: () => call("job", { job: job ?? -1 }),
    enabled: job !== undefined,
    refetchInterval: (query) => (query.state.data?.state === "running" ? 300 : false),
  });
}
