// What stands in the files the program made, as other programs read them.

import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Files under `folder` whose names end so. */
export function filesIn(folder, ending) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name)).sort();
}

/** The texts of an Excel file, as the archive holds them. */
export function workbookText(path) {
  const xml = execFileSync("unzip", ["-p", path, "xl/sharedStrings.xml", "xl/worksheets/*.xml"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return plain(xml.replace(/<[^>]+>/g, " "));
}

/** The text of a PDF file, once qpdf has found nothing wrong with its structure. */
export function pdfText(path) {
  execFileSync("qpdf", ["--check", path], { stdio: "pipe" });
  return plain(execFileSync("pdftotext", [path, "-"], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }));
}

/** A sentence is the same sentence however its lines are broken. */
function plain(text) {
  const signs = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" };
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (sign) => signs[sign]).replace(/\s+/g, " ");
}
