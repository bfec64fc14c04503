// Reading and writing product folders. What belongs to one of them shares the prefix ["product", id], so that a change can
// refresh all that hangs on it.

import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useLanguage } from "../locales/words";
import { call } from "./client";
import type { CreateProduct } from "./generated/CreateProduct";
import type { Language } from "./generated/Language";
import type { ProductChange } from "./generated/ProductChange";
import type { ProductView } from "./generated/ProductView";
import type { SupplierFields } from "./generated/SupplierFields";
import { type Kind, useRestore, useSteps, useTellError, useToldWrite, useWrite } from "./writing";

const keys = {
  all: ["products"] as const,
  view: (id: string) => ["product", id, "view"] as const,
  questions: (id: string, language: Language) => ["product", id, "questions", language] as const,
  log: (id: string) => ["product", id, "log"] as const,
};

export function useProducts() {
  return useQuery({ queryKey: keys.all, queryFn: () => call("products", {}) });
}

export function useProduct(id: string | undefined) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.view(id ?? ""),
    queryFn: () => call("product", { id: id ?? "", language }),
    enabled: id !== undefined,
  });
}

export function useProductQuestions(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: keys.questions(id, language),
    queryFn: () => call("product_questions", { id, language }),
    placeholderData: keepPreviousData,
  });
}

export function useProductLog(id: string) {
  const language = useLanguage();
  return useQuery({ queryKey: keys.log(id), queryFn: () => call("product_log", { id, language }) });
}

/** Puts an answered product folder into the cache; its declarations show it too. */
function remember(client: QueryClient, view: ProductView): void {
  client.setQueryData(keys.view(view.id), view);
  void client.invalidateQueries({
    queryKey: ["product", view.id],
    predicate: ({ queryKey }) => queryKey[2] !== "view",
  });
  void client.invalidateQueries({ queryKey: keys.all });
  void client.invalidateQueries({ queryKey: ["declaration"] });
  void client.invalidateQueries({ queryKey: ["declarations"] });
}

const kind: Kind<ProductView> = {
  key: keys.view,
  fetch: (at) => call("product", at),
  remember,
};

/** A change, or one worked out from the folder as it is when its turn comes. */
type Wanted = ProductChange | ((now: ProductView) => ProductChange);

/** Answers the new folder, or `undefined` when the change was refused, which is told in a toast. */
export function useChangeProduct(id: string) {
  const { undo } = useProductHistory(id);
  return useToldWrite(
    kind,
    id,
    (wanted: Wanted, { revision, language, now }) =>
      call("change_product", {
        id,
        revision,
        language,
        change: typeof wanted === "function" ? wanted(now) : wanted,
      }),
    undo,
  );
}

/** The supplier as it would be typed. */
export function supplierFields({ supplier }: ProductView): SupplierFields {
  return {
    name: supplier.name,
    organisation_number: supplier.organisation_number ?? "",
    foreign_scheme: supplier.foreign_identifier?.scheme ?? "",
    foreign_value: supplier.foreign_identifier?.value ?? "",
    address: supplier.address,
  };
}

/** The supplier goes by a call of its own, since its number is checked as text. Refusals are thrown. */
export function useChangeSupplier(id: string) {
  return useWrite(kind, id, (part: Partial<SupplierFields>, { revision, language, now }) =>
    call("change_supplier", { id, revision, language, supplier: { ...supplierFields(now), ...part } }),
  );
}

const steps = {
  undo: (at: { id: string; language: Language }) => call("undo_product", at),
  redo: (at: { id: string; language: Language }) => call("redo_product", at),
};

export function useProductHistory(id: string) {
  return useSteps(kind, id, steps);
}

/** Refusals are thrown, to be shown beside the fields. */
export function useCreateProduct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: CreateProduct) => call("create_product", request),
    onSuccess: (view) => remember(client, view),
  });
}

export function useCopyProduct() {
  const client = useQueryClient();
  const language = useLanguage();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: string }) =>
      call("copy_product", { id, version, language }),
    onSuccess: (view) => remember(client, view),
  });
}

export function useDeleteProduct() {
  const client = useQueryClient();
  const language = useLanguage();
  const tellError = useTellError();
  return useMutation({
    mutationFn: (id: string) => call("delete_product", { id, language }),
    onSuccess: (_, id) => {
      client.removeQueries({ queryKey: ["product", id] });
      void client.invalidateQueries({ queryKey: ["declarations"] });
      return client.invalidateQueries({ queryKey: keys.all });
    },
    onError: (error) => tellError(error),
  });
}

export function useRestoreProduct() {
  return useRestore(kind, (at) => call("restore_product", at));
}

/** A file looked at, to become evidence; `null` when the person changed their mind. */
export async function pickEvidence() {
  return (await call("evidence_file", { path: null })).file;
}
