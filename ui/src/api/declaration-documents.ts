// Making the documents of a declaration, and following the job. Which job belongs to a declaration is remembered, so
// that one who looks elsewhere meanwhile finds it again.

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLanguage } from "../locales/words";
import { call } from "./client";
import { keys } from "./declarations";
import type { MakeDeclarationDocuments } from "./generated/MakeDeclarationDocuments";
import { useTellError } from "./mutations";

const jobOf = (id: string) => ["declaration_job_of", id] as const;
const jobKey = (job: number) => ["declaration_job", job] as const;

export function useDeclarationPlan(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.plan(id),
    queryFn: () => call("declaration_documents", { id, language }),
  });
}

/** The last job of a declaration; its documents and log are asked anew when it stops. */
export function useDeclarationJob(id: string) {
  const client = useQueryClient();
  const { data: number } = useQuery<number | null>({
    queryKey: jobOf(id),
    queryFn: () => null,
    initialData: null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const job = useQuery({
    queryKey: jobKey(number ?? -1),
    queryFn: () => call("declaration_job", { job: number ?? -1 }),
    enabled: number !== null,
    refetchInterval: (query) => (query.state.data?.state === "running" ? 300 : false),
  });
  const state = job.data?.state;
  useEffect(() => {
    if (!state || state === "running") return;
    void client.invalidateQueries({ queryKey: keys.plan(id) });
    void client.invalidateQueries({ queryKey: keys.log(id) });
  }, [client, id, state]);
  return job;
}

export function useMakeDeclarationDocuments(id: string) {
  const client = useQueryClient();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (wanted: Omit<MakeDeclarationDocuments, "id">) =>
      call("make_declaration_documents", { id, ...wanted }),
    onSuccess: (view) => {
      client.setQueryData(jobKey(view.job), view);
      client.setQueryData(jobOf(id), view.job);
    },
    onError: (error) => tellError(error, id),
  });
}

export function useCancelDeclarationJob() {
  const client = useQueryClient();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (job: number) => call("cancel_declaration_job", { job }),
    onSuccess: (view) => client.setQueryData(jobKey(view.job), view),
    onError: (error) => tellError(error),
  });
}
