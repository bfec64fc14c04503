// Decides about one requirement or many. The rows show it at once, so that fast hands never wait; what the program
// answers sets them right.

import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Decision } from "../../../api/generated/Decision";
import type { ProcurementView } from "../../../api/generated/ProcurementView";
import type { Row } from "../../../api/generated/Row";
import type { Rows } from "../../../api/generated/Rows";
import { useChange } from "../../../api/mutations";

interface Options {
  /** Said in a message with «Angre». */
  said?: string;
  /** A refusal is thrown, to be shown beside the field. */
  quiet?: boolean;
}

export type Decide = (
  requirements: string[],
  decision: Decision | null,
  options?: Options,
) => Promise<ProcurementView | undefined>;

function decided(row: Row, decision: Decision | null): Row {
  const in_list =
    decision?.kind === "include" || (decision?.kind !== "leave_out" && row.verdict.verdict === "applies");
  return { ...row, decision, in_list };
}

export function useDecide(id: string): Decide {
  const client = useQueryClient();
  const { change } = useChange(id);
  return useCallback(
    async (requirements, decision, options = {}) => {
      const rows = { queryKey: ["procurement", id, "rows"] };
      const wanted = new Set(requirements);
      // An answer under way is older than this decision.
      await client.cancelQueries(rows);
      client.setQueriesData<Rows>(
        rows,
        (before) =>
          before && { rows: before.rows.map((row) => (wanted.has(row.id) ? decided(row, decision) : row)) },
      );
      try {
        const view = await change({ change: "decide", requirements, decision }, options);
        if (!view) void client.invalidateQueries(rows);
        return view;
      } catch (error) {
        void client.invalidateQueries(rows);
        throw error;
      }
    },
    [client, change, id],
  );
}
