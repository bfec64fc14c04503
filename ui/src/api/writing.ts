// How anything that can be undone is written: one change after the other, each from the revision the one before it left
// behind; the answer goes straight into the cache; a refusal is told, and what was changed elsewhere is fetched.

import { type QueryClient, type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useLanguage, useWords } from "../locales/words";
import { useToasts } from "../state/toasts";
import { CallError } from "./client";
import { errorText } from "./errors";
import type { Language } from "./generated/Language";

/** A kind of thing that is written, such as procurements. */
export interface Kind<View extends { revision: number }> {
  /** Where the cache keeps one; its second part is the identifier. */
  key: (id: string) => QueryKey;
  fetch: (at: { id: string; language: Language }) => Promise<View>;
  /** Puts an answered one into the cache, and has asked anew what hangs on it. */
  remember: (client: QueryClient, view: View) => void;
}

/** What a change starts from. */
export interface At<View> {
  id: string;
  revision: number;
  language: Language;
  now: View;
}

export interface ChangeOptions {
  /** Said in a toast with «Angre», when the change is one a person may regret. */
  said?: string;
  /** The caller shows the error itself, beside the field. */
  quiet?: boolean;
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

/** Another window wrote in between: what it wrote is fetched. */
function fetchAnew(client: QueryClient, error: unknown, id: string): void {
  if (error instanceof CallError && error.code === "conflict") {
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === id });
  }
}

/** Tells what went wrong; a conflict also fetches what the other window wrote. */
export function useTellError(): (error: unknown, id?: string) => void {
  const words = useWords();
  const client = useQueryClient();
  const { tell } = useToasts();
  return useCallback(
    (error, id) => {
      if (id) fetchAnew(client, error, id);
      tell({ text: errorText(words, error), tone: "danger" });
    },
    [client, tell, words],
  );
}

/** A write that throws its refusals, to be shown where the person is. */
export function useWrite<View extends { revision: number }, Wanted>(
  kind: Kind<View>,
  id: string,
  write: (wanted: Wanted, at: At<View>) => Promise<View>,
) {
  const client = useQueryClient();
  const language = useLanguage();
  return useMutation({
    mutationKey: ["change", id],
    mutationFn: (wanted: Wanted) =>
      inTurn(id, async () => {
        const now = client.getQueryData<View>(kind.key(id)) ?? (await kind.fetch({ id, language }));
        const view = await write(wanted, { id, revision: now.revision, language, now });
        kind.remember(client, view);
        return view;
      }),
    onError: (error) => fetchAnew(client, error, id),
  });
}

/** The same, told: what was done in a toast with «Angre», a refusal in a toast, answered with `undefined`. */
export function useToldWrite<View extends { revision: number }, Wanted>(
  kind: Kind<View>,
  id: string,
  write: (wanted: Wanted, at: At<View>) => Promise<View>,
  undo: () => Promise<unknown>,
) {
  const words = useWords();
  const { tell } = useToasts();
  const tellError = useTellError();
  const { mutateAsync, isPending } = useWrite(kind, id, write);
  const change = useCallback(
    async (wanted: Wanted, options: ChangeOptions = {}): Promise<View | undefined> => {
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

type Step<View> = (at: { id: string; language: Language }) => Promise<View>;

/** Undo and redo, which answer whether it was done. The two calls are given once, outside any component. */
export function useSteps<View extends { revision: number }>(
  kind: Kind<View>,
  id: string,
  steps: { undo: Step<View>; redo: Step<View> },
) {
  const client = useQueryClient();
  const language = useLanguage();
  const tellError = useTellError();
  const run = useCallback(
    (step: Step<View>) =>
      inTurn(id, async () => {
        try {
          kind.remember(client, await step({ id, language }));
          return true;
        } catch (error) {
          tellError(error, id);
          return false;
        }
      }),
    [client, id, kind, language, tellError],
  );
  return {
    undo: useCallback(() => run(steps.undo), [run, steps]),
    redo: useCallback(() => run(steps.redo), [run, steps]),
  };
}

/** Deleting asks nothing: it is told, and can be undone. */
export function useRestore<View extends { revision: number }>(kind: Kind<View>, restore: Step<View>) {
  const client = useQueryClient();
  const language = useLanguage();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (id: string) => restore({ id, language }),
    onSuccess: (view) => kind.remember(client, view),
    onError: (error) => tellError(error),
  });
}
