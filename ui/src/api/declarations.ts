// Reading and writing declarations. What belongs to one of them shares the prefix ["declaration", id], so that a change
// can refresh all that hangs on it.

import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useLanguage } from "../locales/words";
import { call } from "./client";
import type { DeclarationChange } from "./generated/DeclarationChange";
import type { DeclarationView } from "./generated/DeclarationView";
import type { ImportAnswers } from "./generated/ImportAnswers";
import type { Language } from "./generated/Language";
import type { OfferChoice } from "./generated/OfferChoice";
import type { SignDeclaration } from "./generated/SignDeclaration";
import type { StartDeclaration } from "./generated/StartDeclaration";
import type { Statement } from "./generated/Statement";
import { type Kind, useRestore, useSteps, useTellError, useToldWrite, useWrite } from "./writing";

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

const kind: Kind<DeclarationView> = {
  key: keys.view,
  fetch: (at) => call("declaration", at),
  remember,
};

/** A change, or one worked out when its turn comes. */
type Wanted = DeclarationChange | (() => DeclarationChange);

/** Answers the new declaration, or `undefined` when the change was refused, which is told in a toast. */
export function useChangeDeclaration(id: string) {
  const { undo } = useDeclarationHistory(id);
  const { change } = useToldWrite(
    kind,
    id,
    (wanted: Wanted, { revision, language }) =>
      call("change_declaration", {
        id,
        revision,
        language,
        change: typeof wanted === "function" ? wanted() : wanted,
      }),
    undo,
  );
  return change;
}

export function useAcceptOffers(id: string) {
  return useWrite(kind, id, (offers: OfferChoice[], { revision, language }) =>
    call("accept_offers", { id, revision, language, offers }),
  );
}

export function useImportAnswers(id: string) {
  return useWrite(
    kind,
    id,
    (wanted: Pick<ImportAnswers, "path" | "sha256" | "requirements">, { revision, language }) =>
      call("import_answers", { id, revision, language, ...wanted }),
  );
}

export function useSignDeclaration(id: string) {
  return useWrite(
    kind,
    id,
    (wanted: Pick<SignDeclaration, "name" | "role" | "statement">, { revision, language }) =>
      call("sign_declaration", { id, revision, language, ...wanted }),
  );
}

export function useWithdrawSignOff(id: string) {
  return useWrite(kind, id, (_: undefined, { revision, language }) =>
    call("withdraw_sign_off", { id, revision, language }),
  );
}

const steps = {
  undo: (at: { id: string; language: Language }) => call("undo_declaration", at),
  redo: (at: { id: string; language: Language }) => call("redo_declaration", at),
};

export function useDeclarationHistory(id: string) {
  return useSteps(kind, id, steps);
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
  return useRestore(kind, (at) => call("restore_declaration", at));
}
