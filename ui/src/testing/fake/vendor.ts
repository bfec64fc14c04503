// The vendor's side of the fake backend: product folders, declarations, their documents, and files somebody sent.

import type { Commands } from "../../api/generated/commands";
import type { DeclarationDocument } from "../../api/generated/DeclarationDocument";
import { catalogue, say } from "./catalogue";
import {
  changedDeclaration,
  type FakeDeclaration,
  isAnswered,
  listFor,
  offersFor,
  spokenOf,
  TODAY,
} from "./declarations";
import type { Kept } from "./kept";
import { changedProduct, checkedSupplier, newProduct, SCHEME_NAMES } from "./products";
import { refuse } from "./state";
import { currentDeclaration, started } from "./vendor-example";
import { answersOfFiles, readingOf } from "./vendor-files";
import { FILE_NAMES, type VendorOptions, vendorStore } from "./vendor-store";

export type { VendorOptions } from "./vendor-store";

type All = { [K in keyof Commands]: (request: Commands[K]["request"]) => Commands[K]["answer"] };

const KINDS = Object.keys(FILE_NAMES) as DeclarationDocument[];

export function answersOfVendor(options: VendorOptions) {
  const { copies = 1 } = options;
  const store = vendorStore(options);
  const { products, declarations, jobs, addProduct, addDeclaration, product, declaration, here, gone } =
    store;
  const { summary, about, evidenceOf, productView, waiting, view, rowOf } = store;

  const write = (
    { id, revision }: { id: string; revision: number },
    kind: Parameters<Kept<FakeDeclaration>["write"]>[1],
    after: (before: FakeDeclaration) => FakeDeclaration,
    subject = "",
  ) => {
    const kept = declaration(id);
    kept.write(revision, kind, after(kept.now), subject);
    return view(kept);
  };
  const stepBack = <T>(kept: Kept<T>, way: "undo" | "redo") => {
    kept[way]();
    return kept;
  };
  const folderOf = (id: string) => `/home/kari/Dokumenter/${declaration(id).now.name}`;
  const answers = {
    products: () => ({
      products: here(products).map((kept) => {
        const evidence = evidenceOf(kept);
        return {
          id: kept.id,
          name: kept.now.name,
          version: kept.now.version,
          supplier: kept.now.supplier.name,
          areas: kept.now.areas,
          evidence: evidence.length,
          expired: evidence.filter(({ state }) => state === "expired").length,
          expiring: evidence.filter(({ state }) => state === "expiring").length,
          declarations: about(kept.id).length,
          earlier: kept.now.earlier,
          changed_at: kept.changedAt,
        };
      }),
      deleted: gone(products),
    }),
    create_product: (request) => productView(addProduct(newProduct(request))),
    product: ({ id }) => productView(product(id)),
    product_questions: ({ id, language }) => {
      const { facts } = product(id).now;
      const all = catalogue.facts.map((fact) => ({
        id: fact.id,
        type: fact.type,
        text: say(fact.text, language),
        why: say(fact.why, language),
        example: say(fact.example, language),
        options: fact.options.map((option) => ({ value: option.value, text: say(option.text, language) })),
        decides: 3,
        usual: false,
        answer: facts[fact.id] ?? null,
      }));
      return {
        open: all.filter(({ answer }) => answer === null).slice(0, 5),
        answered: all.filter(({ answer }) => answer !== null),
      };
    },
    change_product: ({ id, revision, change }) => {
      const kept = product(id);
      const kinds = { areas: "purchase", delivery: "purchase", fact: "purchase" } as const;
      const kind = change.change in kinds ? "purchase" : (change.change as "details");
      kept.write(revision, kind, changedProduct(kept.now, change));
      return productView(kept);
    },
    change_supplier: ({ id, revision, supplier }) => {
      const kept = product(id);
      kept.write(revision, "supplier", { ...kept.now, supplier: checkedSupplier(supplier) });
      return productView(kept);
    },
    undo_product: ({ id }) => productView(stepBack(product(id), "undo")),
    redo_product: ({ id }) => productView(stepBack(product(id), "redo")),
    copy_product: ({ id, version }) => {
      if (version.trim() === "") refuse("blank", { field: "version" });
      return productView(addProduct({ ...structuredClone(product(id).now), version, earlier: id }, "copied"));
    },
    delete_product: ({ id }) => {
      product(id).deleted = true;
      return {};
    },
    restore_product: ({ id }) => {
      product(id).deleted = false;
      return productView(product(id));
    },
    product_log: ({ id }) => ({ lines: product(id).log }),
    declarations: () => ({
      declarations: here(declarations).map(summary),
      deleted: gone(declarations),
    }),
    start_declaration: ({ product: id, list }) => {
      const bought = list.from === "area" ? list.areas : ["digital-home-follow-up"];
      const names = catalogue.areas
        .filter((area) => bought.includes(area.id))
        .map(({ name }) => say(name, "nb"));
      const before = list.from === "area";
      const contents = started(
        id,
        before ? names.join(", ") : "Trygghet hjemme 2027",
        listFor(bought, copies),
        {
          buyer: before ? "" : "Fjordvik kommune",
          beforeTender: before,
          areas: names,
        },
      );
      return view(addDeclaration(contents));
    },
    open_declaration: () => view(addDeclaration(currentDeclaration("product-1", copies), "opened")),
    declaration: ({ id }) => view(declaration(id)),
    declaration_rows: ({ id }) => {
      const kept = declaration(id);
      return { rows: kept.now.entries.map((one) => rowOf(kept, one)) };
    },
    declaration_row: ({ id, requirement, language }) => {
      const kept = declaration(id);
      const one = kept.now.entries.find((other) => other.id === requirement);
      if (!one) refuse("not_found", { what: "requirement", id: requirement });
      const record = catalogue.requirements.find((other) => requirement.startsWith(other.id));
      const folder = product(kept.now.product);
      const suits = one.documentation.length > 0 ? "iso-27001" : null;
      return {
        row: rowOf(kept, one),
        known: record !== undefined,
        lifecycle: "in_force",
        sources: record
          ? [
              {
                document: catalogue.documents[record.source.document]?.title ?? record.source.document,
                place: record.source.place,
                address: record.source.address,
                read_on: record.source.read_on,
                confidence: record.source.confidence,
              },
            ]
          : [],
        good_answer: say(record?.guidance.good_answer, language),
        follow_up: say(record?.guidance.follow_up, language),
        rationale: say(record?.rationale, language),
        note: "",
        guidance_language: "nb",
        schemes: suits
          ? [
              {
                id: suits,
                name: SCHEME_NAMES[suits] ?? suits,
                owner: "ISO",
                evidence: "Sertifikat med omfang.",
                address: null,
                held: folder.now.evidence.filter((item) => item.scheme === suits).map((item) => item.id),
              },
            ]
          : [],
        evidence: evidenceOf(folder)
          .map((evidence) => ({
            evidence,
            suits: suits !== null && evidence.item.scheme === suits,
            chosen: kept.now.answers[requirement]?.evidence.includes(evidence.item.id) ?? false,
          }))
          .sort((a, b) => Number(b.suits) - Number(a.suits)),
        offers: offersFor(kept, requirement, declarations, folder.now),
      };
    },
    change_declaration: ({ change, ...at }) =>
      write(
        at,
        change.change === "statement" ? "statement" : "answer",
        (before) => changedDeclaration(before, change),
        change.change === "answer" ? change.requirement : "",
      ),
    undo_declaration: ({ id }) => view(stepBack(declaration(id), "undo")),
    redo_declaration: ({ id }) => view(stepBack(declaration(id), "redo")),
    delete_declaration: ({ id }) => {
      declaration(id).deleted = true;
      return {};
    },
    restore_declaration: ({ id }) => {
      const kept = declarations.get(id) ?? refuse("not_found", { what: "declaration", id });
      kept.deleted = false;
      return view(kept);
    },
    declaration_log: ({ id }) => ({ lines: declaration(id).log }),
    preview_statement: ({ id, statement }) => {
      const { now: contents } = declaration(id);
      const spoken = spokenOf(contents, statement).map((one) => one.id);
      return {
        answers: spoken.filter((one) => !isAnswered(contents, one)),
        keeps: spoken.filter((one) => isAnswered(contents, one)),
      };
    },
    reuse_offers: ({ id }) => {
      const offers = waiting(declaration(id));
      const counts: Commands["reuse_offers"]["answer"]["counts"] = {};
      for (const { offer } of offers) counts[offer.kind] = (counts[offer.kind] ?? 0) + 1;
      return { offers, counts };
    },
    accept_offers: ({ offers, ...at }) => {
      const kept = declaration(at.id);
      return write(at, "reuse", (before) => {
        const next = structuredClone(before);
        for (const { requirement, declaration: from } of offers) {
          const answer = offersFor(kept, requirement, declarations, product(before.product).now).find(
            (one) => one.offer.declaration === from,
          )?.offer.answer;
          if (answer && !isAnswered(next, requirement)) {
            next.answers[requirement] = { ...answer, origin: { kind: "reused", declaration: from } };
          }
        }
        return next;
      });
    },
    review_declaration: ({ id }) => {
      const kept = declaration(id);
      const rank = { error: 0, warning: 1, hint: 2 };
      const rows = kept.now.entries.map((one) => rowOf(kept, one));
      const issues = rows
        .flatMap((row) => row.issues.map((issue) => ({ issue, title: row.title, theme: row.theme })))
        .sort((a, b) => rank[a.issue.severity] - rank[b.issue.severity]);
      const folder = product(kept.now.product).now;
      return {
        ready: issues.every(({ issue }) => issue.severity !== "error" && issue.kind !== "unanswered"),
        in_order: rows.filter((row) => row.issues.length === 0).length,
        issues,
        missing: [
          folder.supplier.name ? "" : "supplier",
          folder.supplier.organisation_number || folder.supplier.foreign_identifier
            ? ""
            : "organisation_number",
          folder.contact.email ? "" : "contact",
          folder.description ? "" : "description",
        ].filter(Boolean),
      };
    },
    sign_off_words: () => ({
      statement:
        "Jeg bekrefter at svarene er riktige for denne versjonen av produktet, så langt vi kjenner til.",
    }),
    sign_declaration: ({ name, role, statement, ...at }) =>
      write(at, "sign", (before) => {
        if (Object.keys(before.answers).length === 0) refuse("nothing_answered");
        for (const [field, text] of Object.entries({ name, role, statement })) {
          if (text.trim() === "") refuse("blank", { field });
        }
        const checksum = "9b74c9897bac770ffc029102a200c5de11c4d9d1e5b9e0d5b4f1a1f1d0f4c2a7";
        return { ...before, signOff: { name, role, date: TODAY, statement, checksum } };
      }),
    withdraw_sign_off: (at) => write(at, "withdraw_sign_off", (before) => ({ ...before, signOff: null })),
    read_answers: ({ id, path }) => ({ reading: readingOf(declaration(id).now, path) }),
    import_answers: ({ path, requirements, ...at }) =>
      write(at, "import", (before) => {
        const next = structuredClone(before);
        for (const row of readingOf(before, path).rows) {
          if (!requirements.includes(row.requirement)) continue;
          next.answers[row.requirement] = { ...row.read, origin: { kind: "imported", file: "svar.xlsx" } };
        }
        return next;
      }),
    declaration_documents: ({ id }) => {
      const kept = declaration(id);
      return {
        folder: folderOf(id),
        documents: KINDS.map((kind) => ({
          kind,
          relevant: kind !== "health_app_score",
          draft: !["answered_workbook", "self_declaration_pdf", "package", "oscal"].includes(kind),
          file_name: FILE_NAMES[kind],
          exists: jobs.isThere(`${folderOf(id)}/${FILE_NAMES[kind]}`),
          last_made:
            kept.log.findLast((line) => line.kind === "exported" && line.subject === kind)?.at ?? null,
          error: null,
        })),
        attachable: product(kept.now.product)
          .now.evidence.filter((item) => item.file_name !== "")
          .map((item) => ({
            evidence: item.id,
            title: item.title,
            file_name: item.file_name,
            there: true,
            bytes: 1_240_000,
          })),
      };
    },
    make_declaration_documents: ({ id, kinds, folder }) =>
      jobs.start(kinds, folder ?? folderOf(id), ({ kind, name }) =>
        declaration(id).note("exported", kind, name),
      ),
    declaration_job: ({ job }) => jobs.look(job) ?? refuse("job_not_found"),
    cancel_declaration_job: ({ job }) => jobs.cancel(job) ?? refuse("job_not_found"),
    ...answersOfFiles(() => here(declarations).map(({ id }) => id)),
  } satisfies Partial<All>;
  return answers;
}
