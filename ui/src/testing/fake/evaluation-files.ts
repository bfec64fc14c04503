// Files of the fake backend's evaluations: those that are read in, and those that are made.

import type { Commands } from "../../api/generated/commands";
import type { FileReading } from "../../api/generated/FileReading";
import { refuse } from "./state";

type Handlers = { [K in keyof Commands]?: (request: Commands[K]["request"]) => Commands[K]["answer"] };

/** What is understood of answered files, with one of each thing to look at; old formats are refused. */
export const readingOf = (paths: string[], count: number): FileReading[] =>
  paths.map((path, file) => ({
    file,
    file_name: path.split("/").at(-1) ?? path,
    path,
    error: path.endsWith(".xls") ? { code: "workbook_legacy", facts: { file: path } } : null,
    format: "workbook",
    list: "same",
    vendor: file === 0 ? "Nordlys Helse AS (eksempel)" : "",
    organisation_number: "123456785",
    organisation_number_wrong: false,
    product: "Eksempelprodukt",
    version: "1.0",
    answered: count - 1,
    of: count,
    matched: count,
    moved: [],
    altered: [
      {
        id: "normen-1",
        title: "Tilgang etter behov",
        sent: "Løsningen skal styre tilgang.",
        found: "Løsningen bør styre tilgang.",
        place: { sheet: "Krav", cell: "C4" },
      },
    ],
    unknown: [],
    unreadable: [{ place: { sheet: "Krav", cell: "H7" }, value: "kanskje", expected: "answer" }],
    duplicate: [],
    missing: [],
    sign_off_state: "unsigned",
    sign_off: null,
    replaces: null,
    identical: false,
  }));

/** The documents of an evaluation with these vendors. */
export function documentsOf(vendors: () => { vendor: string }[]): Handlers {
  return {
    evaluation_documents: () => ({
      folder: "/home/kari/Dokumenter/Kravkompass/Eksempel",
      documents: [
        { kind: "report_workbook", file_names: ["Evalueringsrapport.xlsx"], last_made: null },
        { kind: "report_pdf", file_names: ["Evalueringsrapport.pdf"], last_made: null },
        { kind: "public_report_workbook", file_names: ["Rapport til innsyn.xlsx"], last_made: null },
        { kind: "public_report_pdf", file_names: ["Rapport til innsyn.pdf"], last_made: null },
        {
          kind: "questions_workbook",
          file_names: vendors().map(({ vendor }) => `${vendor}.xlsx`),
          last_made: null,
        },
        { kind: "questions_pdf", file_names: [], last_made: null },
      ],
    }),
    make_evaluation_documents: ({ kinds, folder }) => ({
      job: 1,
      state: "done",
      progress: 1,
      current: null,
      files: kinds.map((kind) => ({
        kind,
        name: `${kind}.xlsx`,
        path: `${folder ?? "/home/kari"}/${kind}.xlsx`,
      })),
      error: null,
    }),
    evaluation_job: () => refuse("job_not_found"),
    cancel_evaluation_job: () => refuse("job_not_found"),
  };
}
