// Writing procurements and settings. A change answers the new procurement, which goes straight into the cache; what hangs
// on it is asked anew.

import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { useLanguage } from "../locales/words";
import { call } from "./client";
import type { Change } from "./generated/Change";
import type { CreateProcurement } from "./generated/CreateProcurement";
import type { Header } from "./generated/Header";
import type { HeaderRequest } from "./generated/HeaderRequest";
import type { Language } from "./generated/Language";
import type { ProcurementView } from "./generated/ProcurementView";
import type { Settings } from "./generated/Settings";
import type { Start } from "./generated/Start";
import { keys } from "./queries";
import { type Kind, useSteps, useTellError, useToldWrite, useWrite } from "./writing";

export { useTellError };

/** Puts an answered procurement into the cache and refreshes all that hangs on it. */
export function remember(client: QueryClient, view: ProcurementView): void {
  client.setQueryData(keys.procurement(view.id), view);
  void client.invalidateQueries({
    queryKey: ["procurement", view.id],
    predicate: (query) => query.queryKey[2] !== "view",
  });
  void client.invalidateQueries({ queryKey: keys.start });
}

const procurements: Kind<ProcurementView> = {
  key: keys.procurement,
  fetch: (at) => call("procurement", at),
  remember,
};

/** `change(change)` answers the new procurement, or `undefined` when it was refused (which is told in a toast). */
export function useChange(id: string) {
  const { undo } = useHistory(id);
  return useToldWrite(
    procurements,
    id,
    (change: Change, { revision }) => call("change", { id, revision, change }),
    undo,
  );
}

/**
 * The header goes by a call of its own, since the organisation number is checked as text. It is worked out from the
 * header as it is when its turn comes, so that two fields saved at once do not undo each other. Refusals are thrown.
 */
export function useChangeHeader(id: string) {
  return useWrite(
    procurements,
    id,
    (next: (current: Header) => Omit<HeaderRequest, "id" | "revision">, { revision, now }) =>
      call("change_header", { id, revision, ...next(now.header) }),
  );
}

const steps = {
  undo: (at: { id: string; language: Language }) => call("undo", at),
  redo: (at: { id: string; language: Language }) => call("redo", at),
};

/** Undo and redo. */
export function useHistory(id: string) {
  return useSteps(procurements, id, steps);
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
