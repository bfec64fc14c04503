// Tables from outside: reading them with a preview, and taking rows in. Reading stores nothing; every import can be taken
// back from the message that tells of it.

import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLanguage, useWords } from "../locales/words";
import { useToasts } from "../state/toasts";
import { call } from "./client";
import type { AcceptNumbers } from "./generated/AcceptNumbers";
import type { ChosenRows } from "./generated/ChosenRows";
import type { Columns } from "./generated/Columns";
import type { CustomSetView } from "./generated/CustomSetView";
import { remember, useHistory, useTellError } from "./mutations";
import { keys } from "./queries";

/** What of a file is read: the likeliest sheet and columns where nothing is said. */
export interface TableChoice {
  path: string;
  /** Counts the times a file was picked: the same path may hold another file. */
  pick: number;
  sheet: string | null;
  columns: Columns | null;
}

const customSets = ["custom_sets"] as const;

export function useTable(choice: TableChoice | undefined, procurement: string) {
  return useQuery({
    queryKey: ["procurement", procurement, "table", choice],
    queryFn: () => {
      const { path, sheet, columns } = choice ?? { path: "", sheet: null, columns: null };
      return call("read_table", { path, sheet, columns, procurement });
    },
    enabled: choice !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });
}

export function useMatches(choice: TableChoice | undefined, set: string | null) {
  const language = useLanguage();
  return useQuery({
    queryKey: ["matches", choice, set, language],
    queryFn: () => {
      const { path, sheet, columns } = choice ?? { path: "", sheet: null, columns: null };
      return call("match_list", { path, sheet, columns, set, language });
    },
    enabled: choice !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });
}

export function useCustomSets() {
  return useQuery({ queryKey: customSets, queryFn: () => call("custom_sets", {}) });
}

/** Rows as own requirements, and where a name is given also as a set; a message with «Angre» tells of it. */
export function useImportOwn(id: string, revision: number) {
  const client = useQueryClient();
  const words = useWords();
  const { tell } = useToasts();
  const tellError = useTellError();
  const { undo } = useHistory(id);
  return useMutation({
    mutationFn: async ({ chosen, setName }: { chosen: ChosenRows; file: string; setName: string | null }) => {
      const view = await call("import_own", { id, revision, chosen });
      const set = setName ? await call("import_set", { name: setName, chosen }) : undefined;
      return { view, set };
    },
    onSuccess: ({ view, set }, { chosen, file }) => {
      remember(client, view);
      void client.invalidateQueries({ queryKey: customSets });
      const taken = words.imports.taken(chosen.rows.length, file);
      const text = set ? `${taken} ${words.imports.setMade(set.name, set.requirements)}` : taken;
      tell({ text, action: { label: words.common.undo, run: () => void undo() } });
    },
    onError: (error) => tellError(error, id),
  });
}

export function useAcceptNumbers() {
  const client = useQueryClient();
  const words = useWords();
  const { tell } = useToasts();
  const tellError = useTellError();
  const refresh = () => {
    void client.invalidateQueries({ queryKey: customSets });
    void client.invalidateQueries({ queryKey: ["matches"] });
    void client.invalidateQueries({ queryKey: ["requirement"] });
    void client.invalidateQueries({ queryKey: ["procurement"] });
  };
  return useMutation({
    mutationFn: ({ request }: { request: AcceptNumbers; file: string }) => call("accept_numbers", request),
    onSuccess: (taken, { file }) => {
      refresh();
      const text = [
        taken.numbers > 0 ? words.imports.accepted(taken.numbers, file) : undefined,
        taken.set ? words.imports.setMade(taken.set.name, taken.set.requirements) : undefined,
      ]
        .filter(Boolean)
        .join(" ");
      const back = async () => {
        try {
          await call("withdraw_numbers", { import: taken.import, set: taken.set?.id ?? null });
          refresh();
          tell({ text: words.imports.withdrawn });
        } catch (error) {
          tellError(error);
        }
      };
      tell({ text, action: { label: words.common.undo, run: () => void back() } });
    },
    onError: (error) => tellError(error),
  });
}

export function useRemoveSet() {
  const client = useQueryClient();
  const words = useWords();
  const { tell } = useToasts();
  const tellError = useTellError();
  const set = (id: string, deleted: boolean) => call("delete_custom_set", { id, deleted });
  const refresh = () => {
    void client.invalidateQueries({ queryKey: customSets });
    void client.invalidateQueries({ queryKey: keys.start });
    void client.invalidateQueries({ queryKey: ["procurement"] });
  };
  return useMutation({
    mutationFn: ({ id }: CustomSetView) => set(id, true),
    onSuccess: (_, { id, name }) => {
      refresh();
      const back = () => set(id, false).then(refresh, tellError);
      tell({
        text: words.imports.setRemoved(name),
        action: { label: words.common.undo, run: () => void back() },
      });
    },
    onError: (error) => tellError(error),
  });
}
