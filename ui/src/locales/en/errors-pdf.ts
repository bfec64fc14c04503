// What is wrong with a PDF or a logo, and what to do about it, by the program's error codes.

import type { Facts } from "../facts";
import type { pdfErrors as source } from "../nb/errors-pdf";

export const pdfErrors: typeof source = {
  pdf_empty: (_: Facts) => "The file is empty. Ask the sender to send it again.",
  pdf_not_pdf: (_: Facts) => "The file is not a PDF. Choose a file that ends in .pdf.",
  pdf_too_large: (facts: Facts) =>
    `The PDF is larger than ${facts.limit ?? ""} MB, the most the program reads.`,
  pdf_damaged: (_: Facts) => "The PDF is damaged or cut off. Ask the sender to send it again.",
  pdf_encrypted: (_: Facts) =>
    "The PDF is protected by a password or by rights management. Ask the sender for an unprotected copy.",
  pdf_beyond_limits: (_: Facts) =>
    "The PDF is larger or deeper than any form is, and was not read. Ask the sender to save it anew.",
  pdf_no_form: (_: Facts) =>
    "The PDF has no fields. Perhaps the form was printed to a new PDF. Ask for the form as it was saved when it was filled in.",
  pdf_xfa: (_: Facts) =>
    "The form is saved in a format (XFA) that the program does not read. Fill in the form from Kravkompass instead.",
  pdf_other_form: (_: Facts) => "The PDF is a form, but not a self-declaration form from Kravkompass.",
  pdf_no_package: (_: Facts) =>
    "The PDF carries no requirement package. Choose the requirement list as Kravkompass made it, or a file that ends in .kravpakke.",
  logo_format: (_: Facts) => "A logo must be a PNG or JPEG file.",
  logo_too_large: (facts: Facts) => `The logo is larger than ${facts.limit ?? ""} MB. Choose a smaller file.`,
  logo_too_many_pixels: (facts: Facts) =>
    `The logo has too many pixels. Each side can have ${facts.limit ?? ""} at most.`,
  logo_damaged: (_: Facts) => "The picture is damaged. Choose another file.",
};
