// What is wrong with a PDF or a logo, and what to do about it, by the program's error codes.

import type { Facts } from "../facts";

export const pdfErrors = {
  pdf_empty: (_: Facts) => "Filen er tom. Be avsenderen om å sende den på nytt.",
  pdf_not_pdf: (_: Facts) => "Filen er ikke en PDF. Velg en fil som slutter på .pdf.",
  pdf_too_large: (facts: Facts) =>
    `PDF-filen er større enn ${facts.limit ?? ""} MB, som er det meste programmet leser.`,
  pdf_damaged: (_: Facts) => "PDF-filen er skadet eller kuttet av. Be avsenderen om å sende den på nytt.",
  pdf_encrypted: (_: Facts) =>
    "PDF-filen er beskyttet med passord eller rettigheter. Be avsenderen om en kopi uten beskyttelse.",
  pdf_beyond_limits: (_: Facts) =>
    "PDF-filen er større eller dypere enn noe skjema er, og er ikke lest. Be avsenderen om å lagre den på nytt.",
  pdf_no_form: (_: Facts) =>
    "PDF-filen har ingen felt. Kanskje er skjemaet skrevet ut til en ny PDF. Be om skjemaet slik det ble lagret da det ble fylt ut.",
  pdf_xfa: (_: Facts) =>
    "Skjemaet er lagret i et format (XFA) som programmet ikke leser. Fyll ut skjemaet fra Kravkompass i stedet.",
  pdf_other_form: (_: Facts) =>
    "PDF-filen er et skjema, men ikke et skjema for selvdeklarering fra Kravkompass.",
  pdf_no_package: (_: Facts) =>
    "PDF-filen har ingen kravpakke i seg. Velg kravlisten slik den ble laget i Kravkompass, eller en fil som slutter på .kravpakke.",
  logo_format: (_: Facts) => "En logo må være en PNG- eller JPEG-fil.",
  logo_too_large: (facts: Facts) => `Logoen er større enn ${facts.limit ?? ""} MB. Velg en mindre fil.`,
  logo_too_many_pixels: (facts: Facts) =>
    `Logoen har for mange bildepunkter. Hver side kan ha høyst ${facts.limit ?? ""}.`,
  logo_damaged: (_: Facts) => "Bildet er skadet. Velg en annen fil.",
};
