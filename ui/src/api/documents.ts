// Making documents: starting and cancelling a job, following it, and showing where the files lie. Which job belongs to
// a procurement is remembered, so that one who looks elsewhere meanwhile finds it again.

import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { call } from "./client";
import type { DocumentKind } from "./generated/DocumentKind";
import type { Language } from "./generated/Language";
import { useTellError } from "./mutations";
import { keys, useJob } from "./queries";

const jobOf = (id: string) => ["job_of", id] as const;

/** The last job of a procurement; its documents and log are asked anew when it stops. */
export function useDocumentJob(id: string) {
  const client = useQueryClient();
  const { data: number } = useQuery<number | null>({
    queryKey: jobOf(id),
    queryFn: () => null,
    initialData: null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const job = useJob(number ?? undefined);
  const state = job.data?.state;
  useEffect(() => {
    if (!state || state === "running") return;
    void client.invalidateQueries({ queryKey: keys.documentPlan(id) });
    void client.invalidateQueries({ queryKey: ["procurement", id, "log"] });
  }, [client, id, state]);
  return job;
}

/** What can be made; `null` for the procurement's own language and the usual folder. */
export function useDocumentPlan(id: string, language: Language | null, folder: string | null) {
  return useQuery({
    queryKey: [...keys.documentPlan(id), language, folder],
    queryFn: () => call("document_plan", { id, language, folder }),
    // Another language or folder changes the page in place.
    placeholderData: keepPreviousData,
  });
}

/** What the first page of each document shows; another revision of the procurement shows something else. */
export function useDocumentPictures(id: string, language: Language | null, revision: number) {
  return useQuery({
    queryKey: ["procurement", id, "document_pictures", language, revision],
    queryFn: () => call("document_pictures", { id, language, folder: null }),
    placeholderData: keepPreviousData,
  });
}

interface Make {
  kinds: DocumentKind[];
  /** `null` for the planned folder. */
  folder: string | null;
  /** `null` for the procurement's own. */
  language: Language | null;
}

export function useMakeDocuments(id: string) {
  const client = useQueryClient();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (wanted: Make) => call("make_documents", { id, ...wanted }),
    onSuccess: (view) => {
      client.setQueryData(keys.job(view.job), view);
      client.setQueryData(jobOf(id), view.job);
    },
    onError: (error) => tellError(error, id),
  });
}

/** A job stops when it can; until then it goes on being followed. */
export function useCancelJob() {
  const client = useQueryClient();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (job: number) => call("cancel_job", { job }),
    onSuccess: (view) => client.setQueryData(keys.job(view.job), view),
    onError: (error) => tellError(error),
  });
}

export function useOpenFolder() {
  const tellError = useTellError();
  return useMutation({
    mutationFn: (path: string) => call("open_folder", { path }),
    onError: (error) => tellError(error),
  });
}
