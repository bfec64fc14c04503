// Reading and writing declarations. What belongs to one of them shares the prefix ["declaration", id], so that a change
// can refresh all that hangs on it.

import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useCallback } from "react";
import { useLanguage, useWords } from "../locales/words";
import { useToasts } from "../state/toasts";
import { call } from "./client";
import type { DeclarationChange } from "./generated/DeclarationChange";
import type { DeclarationView } from "./generated/DeclarationView";
import type { ImportAnswers } from "./generated/ImportAnswers";
import type { Language } from "./generated/Language";
import type { OfferChoice } from "./generated/OfferChoice";
import type { SignDeclaration } from "./generated/SignDeclaration";
import type { StartDeclaration } from "./generated/StartDeclaration";
import type { Statement } from "./generated/Statement";
import { inTurn, useTellError } from "./mutations";

export const keys = {
  all: ["declarations"] as const,
  view: (id: string) => ["declaration", id, "view"] as const,
  rows: (id: string) => ["declaration", id, "rows"] as const,
  row: (id: string, requirement: string, language: Language) =>
    ["declaration", id, "row", requirement, language] as const,
  offers: (id: string) => ["declaration", id, "offers"] as const,
  review: (id: string) => ["declaration", id, "review"] as const,
  signOffWords: (id: string) => ["declaration", id, "sign_off_words"] as const,
  statement: (id: string, statement: Statement) => ["declaration", id, "statement", statement] as const,
  log: (id: string) => ["declaration", id, "log"] as const,
  plan: (id: string) => ["declaration", id, "documents"] as const,
};

export function useDeclarations() {
  return useQuery({ queryKey: keys.all, queryFn: () => call("declarations", {}) });
}

export function useDeclaration(id: string) {
  const language = useLanguage();
  return useQuery({ queryKey: keys.view(id), queryFn: () => call("declaration", { id, language }) });
}

export function useDeclarationRows(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: [...keys.rows(id), language],
    queryFn: () => call("declaration_rows", { id, language }),
    placeholderData: keepPreviousData,
  });
}

export function useDeclarationRow(id: string, requirement: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.row(id, requirement, language),
    queryFn: () => call("declaration_row", { id, requirement, language }),
    placeholderData: keepPreviousData,
  });
}

export function useOffers(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.offers(id),
    queryFn: () => call("reuse_offers", { id, language }),
    placeholderData: keepPreviousData,
  });
}

export function useReview(id: string) {
  const language = useLanguage();
  return useQuery({ queryKey: keys.review(id), queryFn: () => call("review_declaration", { id, language }) });
}

export function useSignOffWords(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.signOffWords(id),
    queryFn: () => call("sign_off_words", { id, language }),
  });
}

export function useStatementPreview(id: string, statement: Statement) {
  return useQuery({
    queryKey: keys.statement(id, statement),
    queryFn: () => call("preview_statement", { id, statement }),
    placeholderData: keepPreviousData,
  });
}

export function useDeclarationLog(id: string) {
  const language = useLanguage();
  return useQuery({ queryKey: keys.log(id), queryFn: () => call("declaration_log", { id, language }) });
}

/** Puts an answered declaration into the cache; the product folder shows it too. */
export function remember(client: QueryClient, view: DeclarationView): void {
  client.setQueryData(keys.view(view.id), view);
  void client.invalidateQueries({
    queryKey: ["declaration", view.id],
    predicate: ({ queryKey }) => queryKey[2] !== "view",
  });
  void client.invalidateQueries({ queryKey: keys.all });
  void client.invalidateQueries({ queryKey: ["products"] });
  void client.invalidateQueries({ queryKey: ["product"] });
}

interface ChangeOptions {
  /** Said in a toast with «Angre». */
  said?: string;
  /** The caller shows the error itself, beside the field. */
  quiet?: boolean;
}

/** Writes from the revision the write before it left behind. Refusals are thrown. */
function useWrite<T>(
  id: string,
  write: (wanted: T, at: { id: string; revision: number; language: Language }) => Promise<DeclarationView>,
) {
  const client = useQueryClient();
  const language = useLanguage();
  return useMutation({
    mutationKey: ["change", id],
    mutationFn: (wanted: T) =>
      inTurn(id, async () => {
        const known = client.getQueryData<DeclarationView>(keys.view(id));
        const { revision } = known ?? (await call("declaration", { id, language }));
        const view = await write(wanted, { id, revision, language });
        remember(client, view);
        return view;
      }),
  });
}

/** A change, or one worked out when its turn comes. */
type Wanted = DeclarationChange | (() => DeclarationChange);

/** Answers the new declaration, or `undefined` when the change was refused, which is told in a toast. */
export function useChangeDeclaration(id: string) {
  const words = useWords();
  const { tell } = useToasts();
  const tellError = useTellError();
  const { undo } = useDeclarationHistory(id);
  const { mutateAsync } = useWrite(id, (wanted: Wanted, at) =>
    call("change_declaration", { ...at, change: typeof wanted === "function" ? wanted() : wanted }),
  );
  return useCallback(
    async (wanted: Wanted, options: ChangeOptions = {}): Promise<DeclarationView | undefined> => {
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
}

export function useAcceptOffers(id: string) {
  return useWrite(id, (offers: OfferChoice[], at) => call("accept_offers", { ...at, offers }));
}

export function useImportAnswers(id: string) {
  return useWrite(id, (wanted: Pick<ImportAnswers, "path" | "sha256" | "requirements">, at) =>
    call("import_answers", { ...at, ...wanted }),
  );
}

export function useSignDeclaration(id: string) {
  return useWrite(id, (wanted: Pick<SignDeclaration, "name" | "role" | "statement">, at) =>
    call("sign_declaration", { ...at, ...wanted }),
  );
}

export function useWithdrawSignOff(id: string) {
  return useWrite(id, (_: undefined, at) => call("withdraw_sign_off", at));
}

export function useDeclarationHistory(id: string) {
  const client = useQueryClient();
  const language = useLanguage();
  const tellError = useTellError();
  const step = useCallback(
    (name: "undo_declaration" | "redo_declaration") =>
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
    undo: useCallback(() => step("undo_declaration"), [step]),
    redo: useCallback(() => step("redo_declaration"), [step]),
  };
}

/** Starts one, or puts one that came as a file into the workspace. Refusals are thrown. */
export function useBeginDeclaration() {
  const client = useQueryClient();
  const language = useLanguage();
  return useMutation({
    mutationFn: (wanted: Omit<StartDeclaration, "language"> | { path: string }) =>
      "path" in wanted
        ? call("open_declaration", { path: wanted.path })
        : call("start_declaration", { ...wanted, language }),
    onSuccess: (view) => remember(client, view),
  });
}

export function useDeleteDeclaration() {
  const client = useQueryClient();
  const language = useLanguage();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (id: string) => call("delete_declaration", { id, language }),
    onSuccess: (_, id) => {
      client.removeQueries({ queryKey: ["declaration", id] });
      void client.invalidateQueries({ queryKey: ["product"] });
      void client.invalidateQueries({ queryKey: ["products"] });
      return client.invalidateQueries({ queryKey: keys.all });
    },
    onError: (error) => tellError(error),
  });
}

export function useRestoreDeclaration() {
  const client = useQueryClient();
  const language = useLanguage();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (id: string) => call("restore_declaration", { id, language }),
    onSuccess: (view) => remember(client, view),
    onError: (error) => tellError(error),
  });
}
