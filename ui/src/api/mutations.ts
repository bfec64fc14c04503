// Every write of the interface. Changes to one procurement go one after the other, each from the revision the one
// before it left behind; the answered procurement goes straight into the cache, and what hangs on it is asked anew.

import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useLanguage, useWords } from "../locales/words";
import { useToasts } from "../state/toasts";
import { CallError, call } from "./client";
import { errorText } from "./errors";
import type { Change } from "./generated/Change";
import type { CreateProcurement } from "./generated/CreateProcurement";
import type { Header } from "./generated/Header";
import type { HeaderRequest } from "./generated/HeaderRequest";
import type { Language } from "./generated/Language";
import type { ProcurementView } from "./generated/ProcurementView";
import type { Settings } from "./generated/Settings";
import type { Start } from "./generated/Start";
import { keys } from "./queries";

/** Puts an answered procurement into the cache and refreshes all that hangs on it. */
export function remember(client: QueryClient, view: ProcurementView): void {
  client.setQueryData(keys.procurement(view.id), view);
  void client.invalidateQueries({
    queryKey: ["procurement", view.id],
    predicate: (query) => query.queryKey[2] !== "view",
  });
  void client.invalidateQueries({ queryKey: keys.start });
}

/** Changes to one thing go one after the other. */
const queues = new Map<string, Promise<unknown>>();

export function inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(id) ?? Promise.resolve();
  const mine = before.then(work, work);
  queues.set(
    id,
    mine.catch(() => undefined),
  );
  return mine;
}

async function currentRevision(client: QueryClient, id: string, language: Language): Promise<number> {
  const known = client.getQueryData<ProcurementView>(keys.procurement(id));
  return (known ?? (await call("procurement", { id, language }))).revision;
}

/** Tells what went wrong; a conflict also fetches what the other window wrote. */
export function useTellError(): (error: unknown, id?: string) => void {
  const words = useWords();
  const client = useQueryClient();
  const { tell } = useToasts();
  return useCallback(
    (error, id) => {
      if (id && error instanceof CallError && error.code === "conflict") {
        void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === id });
      }
      tell({ text: errorText(words, error), tone: "danger" });
    },
    [client, tell, words],
  );
}

interface ChangeOptions {
  /** Said in a toast with «Angre», when the change is one a person may regret. */
  said?: string;
  /** The caller shows the error itself, beside the field. */
  quiet?: boolean;
}

/** `change(change)` answers the new procurement, or `undefined` when it was refused (which is told in a toast). */
export function useChange(id: string) {
  const client = useQueryClient();
  const language = useLanguage();
  const words = useWords();
  const { tell } = useToasts();
  const tellError = useTellError();
  const { undo } = useHistory(id);

  const mutation = useMutation({
    mutationKey: ["change", id],
    mutationFn: (change: Change) =>
      inTurn(id, async () => {
        const revision = await currentRevision(client, id, language);
        const view = await call("change", { id, revision, change });
        remember(client, view);
        return view;
      }),
  });

  const { mutateAsync, isPending } = mutation;
  const change = useCallback(
    async (wanted: Change, options: ChangeOptions = {}): Promise<ProcurementView | undefined> => {
      try {
        const view = await mutateAsync(wanted);
        if (options.said) {
          tell({ text: options.said, action: { label: words.common.undo, run: () => void undo() } });
        }
        return view;
      } catch (error) {
        if (options.quiet) throw error;
        tellError(error, id);
        return undefined;
      }
    },
    [mutateAsync, tell, tellError, undo, words, id],
  );
  return { change, isPending };
}

/**
 * The header goes by a call of its own, since the organisation number is checked as text. It is worked out from the
 * header as it is when its turn comes, so that two fields saved at once do not undo each other. Refusals are thrown.
 */
export function useChangeHeader(id: string) {
  const client = useQueryClient();
  const language = useLanguage();
  return useMutation({
    mutationKey: ["change", id],
    mutationFn: (next: (current: Header) => Omit<HeaderRequest, "id" | "revision">) =>
      inTurn(id, async () => {
        const known = client.getQueryData<ProcurementView>(keys.procurement(id));
        const { header, revision } = known ?? (await call("procurement", { id, language }));
        const view = await call("change_header", { id, revision, ...next(header) });
        remember(client, view);
        return view;
      }),
    onError: (error) => {
      if (error instanceof CallError && error.code === "conflict") {
        void client.invalidateQueries({ queryKey: ["procurement", id] });
      }
    },
  });
}

/** Undo and redo. */
export function useHistory(id: string) {
  const client = useQueryClient();
  const language = useLanguage();
  const tellError = useTellError();
  const step = useCallback(
    (name: "undo" | "redo") =>
      inTurn(id, async () => {
        try {
          remember(client, await call(name, { id, language }));
        } catch (error) {
          tellError(error, id);
        }
      }),
    [client, id, language, tellError],
  );
  return {
    undo: useCallback(() => step("undo"), [step]),
    redo: useCallback(() => step("redo"), [step]),
  };
}

export function useCreateProcurement() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: CreateProcurement) => call("create_procurement", request),
    onSuccess: (view) => remember(client, view),
  });
}

/** Makes the shipped example, copies a procurement or opens a package: each answers a procurement to go to. */
export function useOpeners() {
  const client = useQueryClient();
  const language = useLanguage();
  const tellError = useTellError();
  return useMutation({
    mutationFn: async (
      from: { example: true } | { copy: string } | { path: string } | { restore: string },
    ) => {
      if ("copy" in from) return call("copy_procurement", { id: from.copy, language });
      if ("path" in from) return call("open_package", { path: from.path });
      if ("restore" in from) return call("restore_procurement", { id: from.restore, language });
      return call("create_example", { language });
    },
    onSuccess: (view) => remember(client, view),
    onError: (error) => tellError(error),
  });
}

export function useDeleteProcurement() {
  const client = useQueryClient();
  const language = useLanguage();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (id: string) => call("delete_procurement", { id, language }),
    onSuccess: (_, id) => {
      client.removeQueries({ queryKey: ["procurement", id] });
      return client.invalidateQueries({ queryKey: keys.start });
    },
    onError: (error) => tellError(error),
  });
}

/** Settings take effect at once, and are taken back where saving fails. */
export function useSaveSettings() {
  const client = useQueryClient();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (settings: Settings) => call("save_settings", { settings }),
    onMutate: (settings) => {
      const before = client.getQueryData<Start>(keys.start);
      if (before) client.setQueryData(keys.start, { ...before, settings });
      return { before };
    },
    onError: (error, _, context) => {
      if (context?.before) client.setQueryData(keys.start, context.before);
      tellError(error);
    },
    onSuccess: (settings) => {
      client.setQueryData<Start>(keys.start, (start) => start && { ...start, settings });
    },
  });
}
