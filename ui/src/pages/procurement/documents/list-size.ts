// How much the documents hold, counted from the list, for the miniatures and their words.

import type { ProcurementView } from "../../../api/generated/ProcurementView";
import type { Row } from "../../../api/generated/Row";

export interface ListSize {
  /** What the supplier answers. */
  supplier: number;
  /** The municipality's own part. */
  municipality: number;
  own: number;
  /** Requirements of each theme, in print order. */
  themes: number[];
}

export function sizeOf(view: ProcurementView, rows: Row[] | undefined): ListSize {
  const { in_list: all, municipality, own } = view.counts;
  const themes = new Map<string, number>();
  for (const row of rows ?? []) {
    if (row.in_list) themes.set(row.theme, (themes.get(row.theme) ?? 0) + 1);
  }
  return { supplier: all - municipality, municipality, own, themes: [...themes.values()] };
}

/** Sheets that can be seen; the supplier's copy lacks deviations and the municipality's own part. */
export const SHEETS = { vendor_workbook: 5, buyer_workbook: 7 } as const;
