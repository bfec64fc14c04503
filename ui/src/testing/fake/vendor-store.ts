// What the fake backend keeps of the vendor's side, and how product folders and declarations are shown.

import type { DeclarationDocument } from "../../api/generated/DeclarationDocument";
import type { DeclarationRow } from "../../api/generated/DeclarationRow";
import type { DeclarationSummary } from "../../api/generated/DeclarationSummary";
import type { DeclarationView } from "../../api/generated/DeclarationView";
import type { ProductView } from "../../api/generated/ProductView";
import {
  type Declarations,
  type FakeDeclaration,
  type FakeEntry,
  isAnswered,
  issuesOf,
  offersFor,
  progressOf,
  TODAY,
} from "./declarations";
import { FakeJobs } from "./jobs";
import { Kept } from "./kept";
import { evidenceView, exampleProduct, type FakeProduct } from "./products";
import { refuse } from "./state";
import { currentDeclaration, earlierDeclaration } from "./vendor-example";

export const FILE_NAMES: Record<DeclarationDocument, string> = {
  answered_workbook: "Svar.xlsx",
  self_declaration_pdf: "Selvdeklarering.pdf",
  package: "Svar.kravpakke",
  oscal: "Komponent.json",
  eu_declaration: "EU-samsvarserklæring.pdf",
  technical_documentation: "Teknisk dokumentasjon.pdf",
  information_sheet: "Informasjonsark.pdf",
  health_app_score: "Helseapp.pdf",
};

export interface VendorOptions {
  /** Nothing there from the start. */
  empty?: boolean;
  /** How many times as long the lists are. */
  copies?: number;
  now: () => string;
}

export function vendorStore({ empty = false, copies = 1, now }: VendorOptions) {
  const products = new Map<string, Kept<FakeProduct>>();
  const declarations: Declarations = new Map();
  const jobs = new FakeJobs(FILE_NAMES);

  const addProduct = (contents: FakeProduct, kind: "created" | "copied" = "created") => {
    const kept = new Kept(`product-${products.size + 1}`, contents, kind, now);
    products.set(kept.id, kept);
    return kept;
  };
  const addDeclaration = (contents: FakeDeclaration, kind: "created" | "opened" = "created") => {
    const kept = new Kept(`declaration-${declarations.size + 1}`, contents, kind, now);
    declarations.set(kept.id, kept);
    return kept;
  };
  if (!empty) {
    const { id } = addProduct(exampleProduct());
    addDeclaration(earlierDeclaration(id, copies));
    addDeclaration(currentDeclaration(id, copies));
  }

  const product = (id: string) => products.get(id) ?? refuse("not_found", { what: "product", id });
  const declaration = (id: string) => {
    const found = declarations.get(id);
    return found && !found.deleted ? found : refuse("not_found", { what: "declaration", id });
  };
  const here = <T>(all: Map<string, Kept<T>>) => [...all.values()].filter((one) => !one.deleted).reverse();
  const gone = <T extends { name: string }>(all: Map<string, Kept<T>>) =>
    [...all.values()]
      .filter((one) => one.deleted)
      .map(({ id, now: { name }, changedAt }) => ({ id, name, changed_at: changedAt }));

  function summary(kept: Kept<FakeDeclaration>): DeclarationSummary {
    const about = product(kept.now.product);
    return {
      id: kept.id,
      name: kept.now.name,
      buyer: kept.now.buyer,
      product: about.id,
      product_name: about.now.name,
      version: about.now.version,
      progress: progressOf(kept.now, about.now),
      sign_off_state: kept.now.signOff ? "valid" : "unsigned",
      changed_at: kept.changedAt,
    };
  }
  const about = (id: string) => here(declarations).filter((one) => one.now.product === id);
  const used = (id: string, evidence: string) =>
    about(id)
      .flatMap((one) => Object.values(one.now.answers))
      .filter((one) => one?.evidence.includes(evidence)).length;
  const evidenceOf = (kept: Kept<FakeProduct>) =>
    kept.now.evidence.map((item) => evidenceView(item, kept.now.version, TODAY, used(kept.id, item.id)));

  function productView(kept: Kept<FakeProduct>): ProductView {
    const { numbered: _, ...rest } = kept.now;
    return {
      ...rest,
      id: kept.id,
      evidence: evidenceOf(kept),
      declarations: about(kept.id).map(summary),
      ...kept.story,
    };
  }

  function parts(kept: Kept<FakeDeclaration>, by: (one: FakeEntry) => [string, string]) {
    const found = new Map<string, { id: string; name: string; requirements: number; answered: number }>();
    for (const one of kept.now.entries) {
      const [id, name] = by(one);
      const part = found.get(id) ?? { id, name, requirements: 0, answered: 0 };
      part.requirements += 1;
      if (isAnswered(kept.now, one.id)) part.answered += 1;
      found.set(id, part);
    }
    return [...found.values()];
  }

  const waiting = (kept: Kept<FakeDeclaration>) =>
    kept.now.entries
      .filter((one) => !isAnswered(kept.now, one.id))
      .flatMap((one) => offersFor(kept, one.id, declarations, product(kept.now.product).now).slice(0, 1));

  function view(kept: Kept<FakeDeclaration>): DeclarationView {
    const folder = product(kept.now.product);
    const { now: contents } = kept;
    return {
      ...summary(kept),
      supplier: folder.now.supplier.name,
      product_known: !folder.deleted,
      header: {
        name: contents.name,
        organisation: contents.buyer,
        organisation_number: contents.buyer ? "123456785" : null,
        case_number: contents.buyer ? "2026/1234" : "",
        language: "nb",
      },
      before_tender: contents.beforeTender,
      list_id: `list-${contents.entries.length}`,
      language: "nb",
      as_of: TODAY,
      areas: contents.areas,
      delivery: contents.delivery,
      not_determined: contents.beforeTender ? 4 : 0,
      themes: parts(kept, (one) => [one.theme, one.theme_name]),
      sets: parts(kept, (one) => [one.set ?? "own", one.set_name]),
      offers: waiting(kept).length,
      sign_off: contents.signOff,
      ...kept.story,
    };
  }

  function rowOf(kept: Kept<FakeDeclaration>, one: FakeEntry): DeclarationRow {
    const folder = product(kept.now.product).now;
    const [offer] = offersFor(kept, one.id, declarations, folder);
    const answer = kept.now.answers[one.id] ?? null;
    return {
      ...one,
      answer,
      state: offer ? (offer.offer.difference.length > 0 ? "changed" : "unchanged") : "new",
      offer: offer?.offer.kind ?? null,
      issues: issuesOf(one, answer ?? undefined, folder),
    };
  }

  return {
    products,
    declarations,
    jobs,
    addProduct,
    addDeclaration,
    product,
    declaration,
    here,
    gone,
    summary,
    about,
    evidenceOf,
    productView,
    waiting,
    view,
    rowOf,
  };
}
