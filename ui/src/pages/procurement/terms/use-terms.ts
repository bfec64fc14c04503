// Sets a term for one or many requirements, and puts all terms back to what the catalogue suggests. Going back is one
// act to the person but a change per term to the program; «Angre» in its message takes back all of them.

import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { ProcurementView } from "../../../api/generated/ProcurementView";
import type { TermsChange } from "../../../api/generated/TermsChange";
import { useChange, useHistory } from "../../../api/mutations";
import { keys } from "../../../api/queries";
import { useToasts } from "../../../components/toasts";
import { useWords } from "../../../locales/words";
import { AS_SUGGESTED } from "./terms-rows";

export type SetTerms = (requirements: string[], terms: TermsChange, said?: string) => Promise<boolean>;
export type ResetTerms = (requirements: string[]) => Promise<void>;

export function useTerms(id: string): { set: SetTerms; reset: ResetTerms } {
  const words = useWords();
  const client = useQueryClient();
  const { change } = useChange(id);
  const { undo } = useHistory(id);
  const { tell } = useToasts();

  const set: SetTerms = useCallback(
    async (requirements, terms, said) => {
      const view = await change({ change: "terms", requirements, terms }, said ? { said } : {});
      return view !== undefined;
    },
    [change],
  );

  const reset: ResetTerms = useCallback(
    async (requirements) => {
      let revision = client.getQueryData<ProcurementView>(keys.procurement(id))?.revision ?? 0;
      let steps = 0;
      for (const terms of AS_SUGGESTED) {
        const view = await change({ change: "terms", requirements, terms });
        if (!view) break;
        // A term that was as suggested already changes nothing, and leaves nothing to take back.
        if (view.revision !== revision) steps += 1;
        revision = view.revision;
      }
      if (steps === 0) return;
      const takeBack = async () => {
        for (let step = 0; step < steps; step += 1) await undo();
      };
      tell({
        text: words.terms.saidReset(requirements.length),
        action: { label: words.common.undo, run: () => void takeBack() },
      });
    },
    [change, client, id, tell, undo, words],
  );

  return { set, reset };
}
