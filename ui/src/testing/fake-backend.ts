// A backend made up in the browser: the same table of commands, answered from a slice of the catalogue and from memory.
// Tests use it as transport, and `npm run -w ui fake` shows every screen with it.

import type { Transport } from "../api/client";
import type { Change } from "../api/generated/Change";
import type { Commands } from "../api/generated/commands";
import type { DocumentKind } from "../api/generated/DocumentKind";
import type { LogKind } from "../api/generated/LogKind";
import type { Settings } from "../api/generated/Settings";
import { answersOfCatalogue } from "./fake/browse";
import { catalogue } from "./fake/catalogue";
import { answersOfEvaluation, type FakeEvaluationSize } from "./fake/evaluation";
import { example } from "./fake/example";
import { answersOfGuidance } from "./fake/guidance";
import { answersOfImports, table } from "./fake/imports";
import { FakeJobs } from "./fake/jobs";
import { logged } from "./fake/log-words";
import { fakeLogo } from "./fake/logo";
import { picturesOf, readerOf } from "./fake/pictures";
import { type Contents, changed, checkedHeader, empty, refuse, type Stored } from "./fake/state";
import { answersOfVendor, type VendorOptions } from "./fake/vendor";
import { controlOf, questionsOf, requirementView, rowOf, rowsOf, viewOf } from "./fake/views";

type Handlers = {
  [K in keyof Commands]?: (request: Commands[K]["request"]) => Commands[K]["answer"];
};

export interface FakeOptions {
  /** Procurements there are from the start; one filled-in example where nothing is said. */
  procurements?: { id: string; contents: Contents }[];
  settings?: Partial<Settings>;
  /** The vendor's example where nothing is said. */
  vendor?: Omit<VendorOptions, "now">;
  /** Codes to refuse commands with, by command. */
  refuse?: { [K in keyof Commands]?: { code: string; facts?: Record<string, string> } };
  /** An evaluation there is from the start, of this size. */
  evaluation?: FakeEvaluationSize;
  /** The clock; the same second every time where nothing is said. */
  now?: () => string;
}

const FILE_NAMES: Record<DocumentKind, string> = {
  vendor_workbook: "Plukkliste leverandør.xlsx",
  buyer_workbook: "Kravliste kommune.xlsx",
  requirements_annex: "Bilag 1.docx",
  answers_annex: "Bilag 2.docx",
  requirement_list_pdf: "Kravliste.pdf",
  declaration_form_pdf: "Skjema for selvdeklarering.pdf",
  log_pdf: "Avvik og beslutningslogg.pdf",
  requirement_list_html: "Kravliste.html",
  package: "Anskaffelse.kravpakke",
  requirement_list_csv: "Kravliste.csv",
  oscal: "Kravliste.oscal.json",
};

export function fakeBackend(options: FakeOptions = {}): Transport {
  const handlers = makeHandlers(options);
  return async (name, payload) => {
    const refusal = options.refuse?.[name as keyof Commands];
    if (refusal) refuse(refusal.code, refusal.facts);
    const handler = handlers[name as keyof Commands] as ((request: unknown) => unknown) | undefined;
    if (!handler) refuse("unknown_command", { command: name });
    // As over the wire: nothing is shared between the two sides.
    return structuredClone(handler(structuredClone(payload)));
  };
}

function makeHandlers(options: FakeOptions): Handlers {
  const now = options.now ?? (() => "2026-11-23T09:30:00+01:00");
  const store = new Map<string, Stored>();
  const jobs = new FakeJobs(FILE_NAMES);
  let settings: Settings = {
    language: "nb",
    color_scheme: "auto",
    density: "comfortable",
    signature: "",
    documents_folder: null,
    user_role: null,
    ...options.settings,
  };

  function add(id: string, contents: Contents, kind: LogKind): Stored {
    const stored: Stored = {
      id,
      now: contents,
      revision: 1,
      createdAt: now(),
      changedAt: now(),
      undo: [],
      redo: [],
      log: [{ at: now(), who: settings.signature, kind, subject: "", detail: "" }],
      deleted: false,
    };
    store.set(id, stored);
    return stored;
  }

  const fresh = () => `p-${store.size + 1}`;
  const get = (id: string): Stored => store.get(id) ?? refuse("not_found", { what: "procurement", id });

  function write(stored: Stored, revision: number, kind: LogKind, after: Contents, change?: Change) {
    if (revision !== stored.revision) refuse("conflict");
    // A change that changes nothing is neither stored nor logged.
    if (JSON.stringify(after) === JSON.stringify(stored.now)) return viewOf(stored);
    stored.undo.push({ kind, before: stored.now });
    stored.redo = [];
    stored.now = after;
    stored.revision += 1;
    stored.changedAt = now();
    stored.log.push({ at: now(), who: settings.signature, kind, ...logged(change) });
    return viewOf(stored);
  }

  const folderOf = (id: string) =>
    `${settings.documents_folder ?? "/home/kari/Dokumenter"}/${get(id).now.header.name}`;

  for (const { id, contents } of options.procurements ?? [{ id: "p-1", contents: example() }]) {
    add(id, contents, "created");
  }

  return {
    start: () => ({
      version: "0.1.0",
      sets: catalogue.sets.length,
      requirements: catalogue.requirements.length,
      settings,
      procurements: [...store.values()]
        .filter((stored) => !stored.deleted)
        .map(viewOf)
        .map(({ id, header, changed_at, counts }) => ({
          id,
          name: header.name,
          organisation: header.organisation,
          changed_at,
          in_list: counts.in_list,
          offered: counts.offered,
          assessed: counts.assessed,
        })),
      workspace: "/home/kari/.local/share/kravkompass/workspace.db",
    }),
    save_settings: (request) => {
      settings = request.settings;
      return settings;
    },
    ...answersOfCatalogue,
    ...answersOfGuidance,
    ...answersOfEvaluation(options.evaluation, now),
    ...answersOfImports,
    ...answersOfVendor({ ...options.vendor, now }),
    requirement: (request) => ({
      ...answersOfCatalogue.requirement(request),
      used_in: [...store.values()]
        .filter((stored) => !stored.deleted)
        .filter((stored) =>
          rowsOf(stored.now, request.language, false).some((row) => row.id === request.id && row.in_list),
        )
        .map((stored) => ({ id: stored.id, name: stored.now.header.name, help: "" })),
    }),
    create_procurement: (request) => {
      const { name, organisation, organisation_number, case_number, language } = request;
      const header = checkedHeader({ name, organisation, organisation_number, case_number, language });
      const contents = {
        ...empty(header),
        areas: request.areas,
        delivery: request.delivery,
        facts: request.facts,
      } as Contents;
      const typical = request.typical;
      const begun = typical ? changed(contents, { change: "fill_in", typical }) : contents;
      return viewOf(add(fresh(), begun, "created"));
    },
    create_example: () => viewOf(add(fresh(), example(), "created")),
    procurement: ({ id }) => viewOf(get(id)),
    change: ({ id, revision, change }) => {
      const stored = get(id);
      const kind = change.change === "fill_in" || change.change === "confirm" ? "fact" : change.change;
      return write(stored, revision, kind, changed(stored.now, change), change);
    },
    change_header: ({ id, revision, ...header }) => {
      const stored = get(id);
      return write(stored, revision, "header", { ...stored.now, header: checkedHeader(header) });
    },
    undo: ({ id }) => {
      const stored = get(id);
      const step = stored.undo.pop();
      if (!step) return viewOf(stored);
      stored.redo.push({ kind: step.kind, after: stored.now });
      stored.now = step.before;
      stored.revision += 1;
      return viewOf(stored);
    },
    redo: ({ id }) => {
      const stored = get(id);
      const step = stored.redo.pop();
      if (!step) return viewOf(stored);
      stored.undo.push({ kind: step.kind, before: stored.now });
      stored.now = step.after;
      stored.revision += 1;
      return viewOf(stored);
    },
    copy_procurement: ({ id }) => {
      const contents = structuredClone(get(id).now);
      contents.header.name += " (kopi)";
      return viewOf(add(fresh(), contents, "copied"));
    },
    delete_procurement: ({ id }) => {
      get(id).deleted = true;
      return {};
    },
    restore_procurement: ({ id }) => {
      const stored = get(id);
      stored.deleted = false;
      return viewOf(stored);
    },
    questions: ({ id, language }) => questionsOf(get(id).now, language),
    rows: ({ id, language, all }) => ({ rows: rowsOf(get(id).now, language, all) }),
    row_detail: ({ id, requirement, language }) => {
      const stored = get(id);
      const found = catalogue.requirements.find((other) => other.id === requirement);
      if (!found) refuse("not_found", { what: "requirement", id: requirement });
      return {
        row: rowOf(found, stored.now, language),
        requirement: requirementView(found, language),
        history: stored.log.filter((line) => line.subject.split(" ").includes(requirement)),
      };
    },
    own_library: ({ id }) => ({
      items: [...store.values()]
        .filter((stored) => stored.id !== id)
        .flatMap((stored) =>
          stored.now.own.map((own) => ({ procurement: stored.now.header.name, custom_set: false, own })),
        ),
    }),
    import_own: ({ id, revision, chosen }) => {
      const stored = get(id);
      const own = table.proposals
        .filter((one) => chosen.rows.includes(one.row))
        .map(({ row, title, text, theme, role }) => ({
          id: `row-${row}`,
          title,
          text,
          theme,
          role,
          format: "yes_no" as const,
          reason: "",
        }));
      const change: Change = { change: "add_own_many", own, from: table.file };
      return write(stored, revision, change.change, changed(stored.now, change), change);
    },
    control: ({ id, language }) => controlOf(get(id).now, language),
    log: ({ id }) => ({ lines: get(id).log }),
    document_plan: ({ id, folder }) => {
      const place = folder ?? folderOf(id);
      return {
        folder: place,
        documents: (Object.keys(FILE_NAMES) as DocumentKind[]).map((kind) => {
          const made = get(id).log.findLast((line) => line.kind === "exported" && line.subject === kind);
          const exists = jobs.isThere(`${place}/${FILE_NAMES[kind]}`);
          return {
            kind,
            reader: readerOf(kind),
            file_name: FILE_NAMES[kind],
            exists,
            last_made: made?.at ?? null,
          };
        }),
      };
    },
    document_pictures: ({ id }) => ({
      pictures: picturesOf(Object.keys(FILE_NAMES) as DocumentKind[], viewOf(get(id))),
    }),
    make_documents: ({ id, kinds, folder }) =>
      jobs.start(kinds, folder ?? folderOf(id), ({ kind, name }) =>
        get(id).log.push({
          at: now(),
          who: settings.signature,
          kind: "exported",
          subject: kind,
          detail: name,
        }),
      ),
    job: ({ job }) => jobs.look(job) ?? refuse("job_not_found"),
    cancel_job: ({ job }) => jobs.cancel(job) ?? refuse("job_not_found"),
    open_package: () => viewOf(add(fresh(), example(), "opened")),
    ...fakeLogo(),
    pick_folder: () => ({ path: "/home/kari/Innkjøp" }),
    pick_file: () => ({ path: "/home/kari/Nedlastinger/anskaffelse.kravpakke" }),
    open_folder: () => ({}),
    open_address: () => ({}),
  };
}
