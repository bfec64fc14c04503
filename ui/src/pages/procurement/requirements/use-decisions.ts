// The decisions as a person makes them: one or the marked ones, by key or button; then on to the next undecided.

import { useState } from "react";
import type { Decision } from "../../../api/generated/Decision";
import type { Deviation } from "../../../api/generated/Deviation";
import type { Row } from "../../../api/generated/Row";
import type { Marks } from "../../../components/grouped-list";
import { useWords } from "../../../locales/words";
import { nextUndecided } from "./filter";
import { useDecide } from "./use-decide";

interface Wanted {
  id: string;
  shown: Row[];
  /** The open requirement, also one that the list does not show. */
  open: Row | undefined;
  marks: Marks;
  /** Opens the next one, with the focus where the person was. */
  goTo: (requirement: string, keep: boolean) => void;
}

export function useDecisions({ id, shown, open, marks, goTo }: Wanted) {
  const words = useWords();
  const said = words.requirements;
  const decide = useDecide(id);
  const [leaving, setLeaving] = useState<Row[]>();
  const [spoken, setSpoken] = useState("");

  const marked = shown.filter((row) => marks.ids.has(row.id));
  /** What the single keys are about. */
  const chosen = marked.length > 0 ? marked : open ? [open] : [];

  function goOn(from: Row, done: string) {
    const next = nextUndecided(shown, from.id, new Set([from.id]));
    setSpoken(next ? done : `${done} ${said.saidAllDone}`);
    goTo(next?.id ?? from.id, next === undefined);
  }

  function run(rows: Row[], decision: Decision | null) {
    const [only] = rows;
    if (!only) return;
    setLeaving(undefined);
    const ids = rows.map((row) => row.id);
    if (rows.length > 1) {
      const many = decision?.kind === "later" ? said.laterMany : said.includedMany;
      void decide(ids, decision, { said: many(rows.length) });
      marks.clear();
      return;
    }
    void decide(ids, decision);
    if (decision === null) {
      setSpoken(said.saidTakenBack(only.title));
      return;
    }
    marks.clear();
    goOn(only, decision.kind === "later" ? said.saidLater(only.title) : said.saidIncluded(only.title));
  }

  return {
    chosen,
    marked,
    leaving,
    spoken,
    include: (rows = chosen) => run(rows, { kind: "include" }),
    later: (rows = chosen) => run(rows, { kind: "later" }),
    run,
    askGround: (rows = chosen) => {
      if (rows.length > 0) setLeaving(rows);
    },
    stopLeaving: () => setLeaving(undefined),
    /** Throws when the ground is refused. */
    leaveOut: async (rows: Row[], deviation: Deviation) => {
      const ids = rows.map((row) => row.id);
      const many = rows.length > 1 ? { said: said.leftOutMany(rows.length) } : {};
      await decide(ids, { kind: "leave_out", deviation }, { ...many, quiet: true });
      setLeaving(undefined);
      // Those of other levels stay marked, to be left out next.
      marks.set([...marks.ids].filter((one) => !ids.includes(one)));
      const [only] = rows;
      if (only && rows.length === 1) goOn(only, said.saidLeftOut(only.title));
      else if (open) goTo(open.id, true);
    },
  };
}
