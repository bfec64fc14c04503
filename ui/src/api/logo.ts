// The logo of documents: read and written. The answer of a write is the new logo.

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "./client";
import type { LogoAnswer } from "./generated/LogoAnswer";
import { useTellError } from "./mutations";

const KEY = ["logo"] as const;

export function useLogo() {
  return useQuery({ queryKey: KEY, queryFn: () => call("logo", {}) });
}

export function useSaveLogo() {
  const client = useQueryClient();
  const tellError = useTellError();
  const { mutate } = useMutation({
    mutationFn: (path: string | null): Promise<LogoAnswer> =>
      path === null ? call("remove_logo", {}) : call("choose_logo", { path }),
    onError: (error) => tellError(error),
    onSuccess: (answer) => {
      client.setQueryData(KEY, answer);
    },
  });
  return { choose: (path: string) => mutate(path), remove: () => mutate(null) };
}
