// A made-up table, the same whatever file is picked, and what becomes of it.

import type { Commands } from "../../api/generated/commands";
import type { ProposalView } from "../../api/generated/ProposalView";
import type { TableView } from "../../api/generated/TableView";

type Handlers = {
  [K in
    | "read_table"
    | "import_set"
    | "custom_sets"
    | "delete_custom_set"
    | "match_list"
    | "accept_numbers"
    | "withdraw_numbers"]: (request: Commands[K]["request"]) => Commands[K]["answer"];
};

const proposals: ProposalView[] = [
  ["K-1", "Logg", "Løsningen skal logge alle oppslag i journalen.", "logging", true],
  ["K-2", "Alarm", "Alarmen bør kunne bæres i dusjen.", "devices", false],
].map(([number, title, text, theme, absolute], place) => ({
  row: place + 2,
  number: String(number),
  title: String(title),
  text: String(text),
  theme: String(theme),
  theme_said: place === 0,
  role: place === 0 ? "requirement" : "award_criterion",
  said_absolute: absolute === true,
  new: true,
}));

export const table: TableView = {
  file: "krav.csv",
  fingerprint: "1",
  sheets: [{ name: "", rows: 4 }],
  sheet: "",
  columns: { header: 1, fields: { number: 0, title: 1, text: 2, role: 3 } },
  heads: [
    { letters: "A", header: "Nr", sample: "K-1" },
    { letters: "B", header: "Navn", sample: "Logg" },
    { letters: "C", header: "Krav", sample: "Løsningen skal logge alle oppslag i journalen." },
    { letters: "D", header: "Må/bør", sample: "Må" },
  ],
  top: [{ number: 1, text: "Nr | Navn | Krav | Må/bør" }],
  proposals,
  problems: [{ row: 4, cell: "C4", kind: "empty_text", detail: "" }],
};

export const answersOfImports: Handlers = {
  read_table: ({ columns }) => ({ ...table, columns: columns ?? table.columns }),
  import_set: ({ name, chosen }) => ({
    id: "set-1",
    name,
    file: table.file,
    imported_on: "2026-11-23",
    who: "",
    requirements: chosen.rows.length,
  }),
  custom_sets: () => ({ sets: [] }),
  delete_custom_set: () => ({}),
  match_list: ({ set }) => ({
    table,
    set,
    rows: proposals.map(({ row, number, title, text }) => ({
      row,
      number,
      title,
      text,
      candidates: [],
      sure: false,
    })),
  }),
  accept_numbers: ({ accepted }) => ({ import: 1, numbers: accepted.length, set: null }),
  withdraw_numbers: () => ({}),
};
