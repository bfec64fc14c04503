// What the documents of the fake backend look like: made up, but of every look the program knows.

import type { DocumentKind } from "../../api/generated/DocumentKind";
import type { DocumentPicture } from "../../api/generated/DocumentPicture";
import type { Look } from "../../api/generated/Look";
import type { ProcurementView } from "../../api/generated/ProcurementView";
import type { Reader } from "../../api/generated/Reader";

export function readerOf(kind: DocumentKind): Reader {
  const toVendor: DocumentKind[] = [
    "vendor_workbook",
    "declaration_form_pdf",
    "requirements_annex",
    "answers_annex",
  ];
  if (toVendor.includes(kind)) return "vendor";
  return kind === "requirement_list_csv" || kind === "oscal" ? "machine" : "own";
}

export function picturesOf(kinds: DocumentKind[], view: ProcurementView): DocumentPicture[] {
  const { in_list, municipality, own } = view.counts;
  return kinds.map((kind) => ({
    kind,
    look: lookOf(kind, view.header.name),
    requirements: in_list - municipality,
    municipality: readerOf(kind) === "own" ? municipality : 0,
    own,
    themes: 3,
    sets: 2,
  }));
}

function lookOf(kind: DocumentKind, title: string): Look {
  switch (kind) {
    case "vendor_workbook":
    case "buyer_workbook": {
      const sheets = [
        "Les meg først",
        "Leverandør og produkt",
        "Krav",
        "Oppsummering",
        "Kilder og versjoner",
      ];
      if (kind === "buyer_workbook") sheets.push("Avvik og begrunnelser", "Kommunens egen del");
      return {
        look: "sheet",
        sheets,
        open: 2,
        header: ["ID", "Tema", "Krav"],
        rows: [["n-1", "Tilgang", "Logg"]],
      };
    }
    case "requirement_list_csv":
      return { look: "text", lines: ['"ID";"Tema";"Krav"', '"n-1";"Tilgang";"Logg"'] };
    case "oscal":
      return { look: "text", lines: ["{", '  "profile": {'] };
    case "package":
      return { look: "parts", title, subtitle: "Kravliste", parts: [{ label: "Tilgang", value: "3" }] };
    default:
      return {
        look: "page",
        title,
        subtitle: "",
        facts: [{ label: "Oppdragsgiver", value: "Eksempel kommune" }],
        contents_title: "Innhold",
        contents: ["Krav til leverandøren"],
      };
  }
}
