// Files somebody sent, as the fake backend sees them: what a file is goes by its name.

import type { Answer } from "../../api/generated/Answer";
import type { Commands } from "../../api/generated/commands";
import type { FileView } from "../../api/generated/FileView";
import type { ReadingView } from "../../api/generated/ReadingView";
import { answerTo, type FakeDeclaration } from "./declarations";

type Answers = Pick<
  { [K in keyof Commands]: (request: Commands[K]["request"]) => Commands[K]["answer"] },
  "open_file" | "evidence_file"
>;

const nameOf = (path: string) => path.split("/").at(-1) ?? path;

const SAME = {
  bytes: 184_320,
  inside: null,
  name: "Trygghet hjemme 2027",
  buyer: "Fjordvik kommune",
  supplier: "",
  product: "",
  version: "",
  list_id: "list-1",
  requirements: 42,
  answered: 0,
  made_with: "Kravkompass 0.1.0",
  declarations: [],
  procurement: null,
  error: null,
} satisfies Partial<FileView>;

function fileView(path: string, declarations: string[]): FileView {
  const file = { ...SAME, path, file_name: nameOf(path) };
  if (path.includes("ødelagt")) {
    return {
      ...file,
      kind: "unreadable",
      name: "",
      buyer: "",
      requirements: 0,
      actions: [],
      error: { code: "package_truncated", facts: {} },
    };
  }
  if (path.endsWith("anskaffelse.kravpakke")) {
    return { ...file, kind: "procurement_package", actions: ["open_procurement", "start_declaration"] };
  }
  if (path.includes("svar")) {
    return {
      ...file,
      kind: path.endsWith(".xlsx") ? "answered_workbook" : "declaration_package",
      supplier: "Eksempel Helseteknologi AS",
      product: "Hjemmeoversikt",
      version: "4.2",
      answered: 40,
      actions: path.endsWith(".xlsx")
        ? ["import_answers", "evaluate", "start_declaration"]
        : ["evaluate", "open_declaration"],
      declarations,
    };
  }
  if (path.includes("fremmed")) {
    return {
      ...file,
      kind: "foreign_workbook",
      name: "",
      buyer: "",
      requirements: 0,
      made_with: "",
      list_id: null,
      actions: ["import_requirements"],
    };
  }
  if (path.endsWith(".pdf")) {
    return { ...file, kind: "pdf_with_package", inside: "vendor_package", actions: ["start_declaration"] };
  }
  return {
    ...file,
    kind: path.endsWith(".xlsx") ? "unanswered_workbook" : "vendor_package",
    actions: ["start_declaration"],
    declarations: declarations.slice(0, 1),
  };
}

export function answersOfFiles(declarations: () => string[]): Answers {
  return {
    open_file: ({ path }) => ({
      file: fileView(path ?? "/home/kari/Nedlastinger/plukkliste.xlsx", declarations()),
    }),
    evidence_file: () => ({
      file: {
        file_name: "testrapport.pdf",
        bytes: 812_000,
        sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      },
    }),
  };
}

/** A file that answers three requirements, one of them otherwise than here, and has one of every kind of problem. */
export function readingOf(declaration: FakeDeclaration, path: string | null): ReadingView {
  const { entries, answers } = declaration;
  const file = path ?? "/home/kari/Nedlastinger/svar.xlsx";
  const row = (place: number, given: Partial<Answer>) => {
    const entry = entries[place];
    if (!entry) return [];
    const now = answers[entry.id]?.value ?? null;
    const read = answerTo(entry, given);
    const kind = now === null ? "answers" : now === read.value ? "same" : "differs";
    return [{ requirement: entry.id, title: entry.title, kind, now, read } as const];
  };
  const [, second, third] = entries;
  return {
    path: file,
    file_name: nameOf(file),
    sha256: "a".repeat(64),
    same_list: true,
    list_id: "list-1",
    rows: [
      ...row(0, { value: "met" }),
      ...row(2, { value: "partly", deviation: "Gjelder fra neste versjon." }),
      ...row(7, { value: "met", description: "Levert siden versjon 3." }),
      ...row(8, { value: "not_relevant", description: "Produktet har ingen betaling." }),
    ],
    matched: entries.length - 2,
    moved: 3,
    altered: second
      ? [
          {
            id: second.id,
            sent: second.text,
            found: `${second.text} så langt det er mulig`,
            place: { sheet: "Plukkliste", cell: "D9" },
          },
        ]
      : [],
    unknown: [{ id: "x-17", text: "Løsningen skal være blå.", place: { sheet: "Plukkliste", cell: "A61" } }],
    unreadable: [{ place: { sheet: "Plukkliste", cell: "H12" }, value: "kanskje", expected: "answer" }],
    duplicate: third ? [third.id] : [],
    missing: entries.slice(-2).map((entry) => entry.id),
    vendor: { product: "Hjemmeoversikt", version: "4.1" },
    other_product: ["version"],
  };
}
