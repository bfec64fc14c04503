// What the last answer changed: the requirements whose verdict is another one than before.

import { useState } from "react";
import type { Row } from "../../../api/generated/Row";
import type { Verdict } from "../../../api/generated/Verdict";

export interface LastChange {
  /** They apply now. */
  came: Row[];
  /** They applied, and do not any more. */
  went: Row[];
  /** They were open, and do not apply. */
  settled: Row[];
  /** They are open again. */
  opened: Row[];
}

type Verdicts = Map<string, Verdict>;

function verdictsOf(rows: Row[]): Verdicts {
  return new Map(rows.map((row) => [row.id, row.verdict.verdict]));
}

export function difference(before: Verdicts, rows: Row[]): LastChange {
  const moved = rows.filter((row) => {
    const was = before.get(row.id);
    return was !== undefined && was !== row.verdict.verdict;
  });
  const now = (verdict: Verdict) => moved.filter((row) => row.verdict.verdict === verdict);
  return {
    came: now("applies"),
    went: now("does_not_apply").filter((row) => before.get(row.id) === "applies"),
    settled: now("does_not_apply").filter((row) => before.get(row.id) === "not_determined"),
    opened: now("not_determined"),
  };
}

/** `undefined` until something has been answered while the panel is shown. */
export function useLastChange(rows: Row[] | undefined, stale: boolean): LastChange | undefined {
  const [seen, setSeen] = useState<{ rows: Row[]; verdicts: Verdicts; last: LastChange | undefined }>();
  if (!rows || stale || rows === seen?.rows) return seen?.last;
  const last = seen ? difference(seen.verdicts, rows) : undefined;
  setSeen({ rows, verdicts: verdictsOf(rows), last });
  return last;
}
