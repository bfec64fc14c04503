// Giving verdicts on one or many answers: the two that need no reason at once, the third after the reason is written.

import { useState } from "react";
import { useChangeEvaluation } from "../../../api/evaluations";
import type { CellRef } from "../../../api/generated/CellRef";
import type { Outcome } from "../../../api/generated/Outcome";
import { useWords } from "../../../locales/words";

interface Verdicts {
  /** What a verdict would be about. */
  chosen: CellRef[];
  onDone: () => void;
}

export function useVerdicts(id: string, { chosen, onDone }: Verdicts) {
  const words = useWords();
  const said = words.evaluation;
  const { change } = useChangeEvaluation(id);
  const [asking, setAsking] = useState(false);
  const [spoken, setSpoken] = useState("");

  async function give(outcome: Outcome, reason = "") {
    if (chosen.length === 0) return;
    const text = said.verdictSaid(said.outcomes[outcome], chosen.length);
    const view = await change({ verdict: { outcome, reason }, cells: chosen }, text);
    if (!view) return;
    setAsking(false);
    setSpoken(text);
    onDone();
  }

  async function takeBack() {
    if (chosen.length === 0) return;
    const view = await change({ verdict: null, cells: chosen }, said.verdictTaken);
    if (!view) return;
    setSpoken(said.verdictTaken);
    onDone();
  }

  return {
    asking,
    spoken,
    give: (outcome: Outcome, reason?: string) => void give(outcome, reason),
    takeBack: () => void takeBack(),
    askReason: () => setAsking(chosen.length > 0),
    stopAsking: () => setAsking(false),
  };
}
