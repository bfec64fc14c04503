// What is wrong with a PDF or a logo, and what to do about it, by the program's error codes.

import type { Facts } from "../facts";
import type { pdfErrors as source } from "../nb/errors-pdf";

export const pdfErrors: typeof source = {
  pdf_empty: (_: Facts) => "Fila er tom. Be avsendaren om å sende ho på nytt.",
  pdf_not_pdf: (_: Facts) => "Fila er ikkje ein PDF. Vel ei fil som sluttar på .pdf.",
  pdf_too_large: (facts: Facts) =>
    `PDF-fila er større enn ${facts.limit ?? ""} MB, som er det meste programmet les.`,
  pdf_damaged: (_: Facts) => "PDF-fila er skadd eller kutta av. Be avsendaren om å sende ho på nytt.",
  pdf_encrypted: (_: Facts) =>
    "PDF-fila er verna med passord eller rettar. Be avsendaren om ein kopi utan vern.",
  pdf_beyond_limits: (_: Facts) =>
    "PDF-fila er større eller djupare enn noko skjema er, og er ikkje lesen. Be avsendaren om å lagre ho på nytt.",
  pdf_no_form: (_: Facts) =>
    "PDF-fila har ingen felt. Kanskje er skjemaet skrive ut til ein ny PDF. Be om skjemaet slik det vart lagra da det vart fylt ut.",
  pdf_xfa: (_: Facts) =>
    "Skjemaet er lagra i eit format (XFA) som programmet ikkje les. Fyll ut skjemaet frå Kravkompass i staden.",
  pdf_other_form: (_: Facts) =>
    "PDF-fila er eit skjema, men ikkje eit skjema for sjølvdeklarering frå Kravkompass.",
  pdf_no_package: (_: Facts) =>
    "PDF-fila har inga kravpakke i seg. Vel kravlista slik ho vart laga i Kravkompass, eller ei fil som sluttar på .kravpakke.",
  logo_format: (_: Facts) => "Ein logo må vere ei PNG- eller JPEG-fil.",
  logo_too_large: (facts: Facts) => `Logoen er større enn ${facts.limit ?? ""} MB. Vel ei mindre fil.`,
  logo_too_many_pixels: (facts: Facts) =>
    `Logoen har for mange bildepunkt. Kvar side kan ha høgst ${facts.limit ?? ""}.`,
  logo_damaged: (_: Facts) => "Bildet er skadd. Vel ei anna fil.",
};
