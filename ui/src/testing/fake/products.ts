// Product folders of the fake backend: what is remembered of one, the changes it understands, and how it is shown.

import type { CreateProduct } from "../../api/generated/CreateProduct";
import type { EvidenceItem } from "../../api/generated/EvidenceItem";
import type { EvidenceState } from "../../api/generated/EvidenceState";
import type { EvidenceView } from "../../api/generated/EvidenceView";
import type { FactAnswer } from "../../api/generated/FactAnswer";
import type { ProductChange } from "../../api/generated/ProductChange";
import type { ProductView } from "../../api/generated/ProductView";
import type { Supplier } from "../../api/generated/Supplier";
import type { SupplierFields } from "../../api/generated/SupplierFields";
import { checkedHeader, refuse } from "./state";

export interface FakeProduct {
  name: string;
  version: string;
  description: string;
  supplier: Supplier;
  contact: ProductView["contact"];
  responsible: ProductView["responsible"];
  areas: string[];
  delivery: string | null;
  facts: { [key in string]: FactAnswer };
  evidence: EvidenceItem[];
  numbered: number;
  earlier: string | null;
}

export const SCHEME_NAMES: Record<string, string> = {
  "nhn-test": "Godkjent meldingsutveksling",
  "iso-27001": "ISO/IEC 27001",
  "ce-mdr": "CE-merking etter MDR",
};

export function evidenceItem(
  part: Partial<EvidenceItem> & Pick<EvidenceItem, "title" | "kind">,
): EvidenceItem {
  return {
    id: "",
    issuer: "",
    scope: "",
    versions: [],
    scheme: null,
    reference: "",
    device_class: "",
    notified_body: "",
    valid_from: null,
    valid_until: null,
    address: "",
    file_name: "",
    sha256: "",
    ...part,
  };
}

export function newProduct(request: CreateProduct): FakeProduct {
  return {
    name: named("name", request.name),
    version: named("version", request.version),
    description: request.description,
    supplier: checkedSupplier(request.supplier),
    contact: { name: "", email: "", phone: "" },
    responsible: [],
    areas: request.areas,
    delivery: request.delivery,
    facts: {},
    evidence: [],
    numbered: 0,
    earlier: null,
  };
}

export function exampleProduct(): FakeProduct {
  const product = newProduct({
    name: "Hjemmeoversikt",
    version: "4.2",
    description:
      "Digital hjemmeoppfølging for kommuner: målinger hjemme, oversikt og oppfølging i tjenesten.",
    supplier: {
      name: "Eksempel Helseteknologi AS",
      organisation_number: "987654325",
      foreign_scheme: "",
      foreign_value: "",
      address: "Eksempelveien 1, 0001 Oslo",
    },
    areas: ["digital-home-follow-up"],
    delivery: "saas",
  });
  product.contact = { name: "Anbudskontoret", email: "anbud@example.com", phone: "" };
  product.responsible = [
    { subject: "Informasjonssikkerhet", name: "Sikkerhetsansvarlig", email: "sikkerhet@example.com" },
  ];
  product.facts = { "health-data": true, "keeps-record": false, measurements: true };
  product.evidence = [
    evidenceItem({
      id: "e-1",
      kind: "certificate",
      title: "ISO/IEC 27001",
      issuer: "Eksempel Sertifisering",
      scope: "Drift og utvikling av Hjemmeoversikt",
      scheme: "iso-27001",
      reference: "EX-27001-12",
      valid_from: "2024-03-01",
      valid_until: "2027-02-10",
    }),
    evidenceItem({
      id: "e-2",
      kind: "document",
      title: "Penetrasjonstest 2026",
      issuer: "Eksempel Testlab",
      scope: "Alle moduler",
      versions: ["4.2"],
      valid_from: "2026-09-01",
      file_name: "penetrasjonstest-2026.pdf",
      sha256: "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945",
    }),
    evidenceItem({
      id: "e-3",
      kind: "approval",
      title: "CE-merking",
      scheme: "ce-mdr",
      reference: "(01)07000000000014",
      device_class: "IIa",
      notified_body: "Eksempelorganet 0000",
      versions: ["4.1"],
      valid_until: "2026-10-31",
    }),
  ];
  product.numbered = 3;
  return product;
}

function named(field: string, text: string): string {
  if (text.trim() === "") refuse("blank", { field });
  return text.trim();
}

export function checkedSupplier(fields: SupplierFields): Supplier {
  const { organisation_number } = checkedHeader({
    name: "x",
    organisation: "",
    organisation_number: fields.organisation_number,
    case_number: "",
    language: "nb",
  });
  const abroad = fields.foreign_scheme.trim() !== "" || fields.foreign_value.trim() !== "";
  return {
    name: fields.name.trim(),
    organisation_number,
    foreign_identifier: abroad
      ? { scheme: named("scheme", fields.foreign_scheme), value: named("identifier", fields.foreign_value) }
      : null,
    address: fields.address,
  };
}

function checkedEvidence(item: EvidenceItem): EvidenceItem {
  if (item.valid_from && item.valid_until && item.valid_until < item.valid_from) refuse("ends_before_start");
  return { ...item, title: named("title", item.title) };
}

export function changedProduct(before: FakeProduct, change: ProductChange): FakeProduct {
  const next = structuredClone(before);
  switch (change.change) {
    case "details":
      next.name = named("name", change.name);
      next.version = named("version", change.version);
      next.description = change.description.trim();
      return next;
    case "supplier":
      next.supplier = change.supplier;
      return next;
    case "contact":
      next.contact = change.contact;
      return next;
    case "responsible":
      next.responsible = change.responsible;
      return next;
    case "areas":
      next.areas = change.areas;
      return next;
    case "delivery":
      next.delivery = change.delivery;
      return next;
    case "fact":
      if (change.answer === null) delete next.facts[change.fact];
      else next.facts[change.fact] = change.answer;
      return next;
    case "add_evidence":
      next.numbered += 1;
      next.evidence.push({ ...checkedEvidence(change.item), id: `e-${next.numbered}` });
      return next;
    case "edit_evidence":
      next.evidence = next.evidence.map((item) =>
        item.id === change.item.id ? checkedEvidence(change.item) : item,
      );
      return next;
    case "remove_evidence":
      next.evidence = next.evidence.filter((item) => item.id !== change.evidence);
      return next;
  }
}

const DAY_MS = 86_400_000;

export function stateOf(item: EvidenceItem, today: string): EvidenceState {
  const left = daysLeft(item, today);
  if (item.valid_from && item.valid_from > today) return "not_yet_valid";
  if (left !== null && left < 0) return "expired";
  return left !== null && left <= 90 ? "expiring" : "valid";
}

function daysLeft(item: EvidenceItem, today: string): number | null {
  return item.valid_until ? Math.round((Date.parse(item.valid_until) - Date.parse(today)) / DAY_MS) : null;
}

export function evidenceView(item: EvidenceItem, version: string, today: string, used: number): EvidenceView {
  return {
    item,
    state: stateOf(item, today),
    days_left: daysLeft(item, today),
    covers_version: item.versions.length === 0 || item.versions.includes(version),
    scheme_name: item.scheme ? (SCHEME_NAMES[item.scheme] ?? item.scheme) : "",
    file_known: item.sha256 !== "",
    used,
  };
}
