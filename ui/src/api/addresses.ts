// Opens an address of the catalogue in the system's browser. The program refuses addresses that do not stand there.

import { useMutation } from "@tanstack/react-query";
import { call } from "./client";
import { useTellError } from "./mutations";

export function useOpenAddress() {
  const tellError = useTellError();
  return useMutation({
    mutationFn: (address: string) => call("open_address", { address }),
    onError: (error) => tellError(error),
  });
}
