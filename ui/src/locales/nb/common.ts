// Words that many pages share.

import type { Confidence } from "../../api/generated/Confidence";
import type { Language } from "../../api/generated/Language";
import type { LogKind } from "../../api/generated/LogKind";
import type { NormLevel } from "../../api/generated/NormLevel";
import type { Verdict } from "../../api/generated/Verdict";
import { formats } from "../format";

const format = formats("nb");

export const common = {
  ...format,
  /** «84 av 112» */
  of: (part: number, whole: number) => `${format.number(part)} av ${format.number(whole)}`,
  requirements: (n: number) => format.count(n, "krav", "krav"),
  questions: (n: number) => format.count(n, "spørsmål", "spørsmål"),
  undo: "Angre",
  redo: "Gjør om",
  close: "Lukk",
  cancel: "Avbryt",
  save: "Lagre",
  edit: "Endre",
  remove: "Fjern",
  retry: "Prøv igjen",
  back: "Tilbake",
  next: "Neste",
  yes: "Ja",
  no: "Nei",
  none: "Ingen av dem",
  optional: "valgfritt",
  loading: "Henter …",
  saving: "Lagrer …",
  saved: "Lagret",
  savedAt: (time: string) => `Lagret kl. ${time}`,
  checkAgainstSource: "kontroller mot kilden",
  checkAgainstSourceWhy:
    "Kravet er ikke lest i utgiverens egen tekst. Kontroller det før du bruker det som en fast plikt.",
  levelInferred: "nivået er utledet",
  levelInferredWhy: "Kilden sier ikke nivået rett ut. Vi har utledet det av sammenhengen.",
  shownInBokmaal: "på bokmål",
  shownInBokmaalWhy: "Teksten finnes ikke på det språket du har valgt, og vises på bokmål.",
  levels: {
    statute: "Lov og forskrift",
    mandatory_standard: "Obligatorisk standard",
    recommended_standard: "Anbefalt standard",
    sector_norm: "Bransjenorm",
    guideline: "Retningslinje",
    guide: "Veileder",
  } satisfies Record<NormLevel, string> as Record<NormLevel, string>,
  confidences: {
    verified: "Lest hos utgiveren",
    secondary: "Lest i annen kilde",
    reconstructed: "Rekonstruert",
  } as Record<Confidence, string>,
  verdicts: {
    applies: "Gjelder",
    not_determined: "Avhenger",
    does_not_apply: "Gjelder ikke",
  } as Record<Verdict, string>,
  languages: { nb: "Bokmål", nn: "Nynorsk", en: "Engelsk" } as Record<Language, string>,
  /** What a change was, in words that follow «Angre:» and stand in the log. */
  changes: {
    created: "anskaffelsen opprettet",
    opened: "åpnet fra fil",
    copied: "kopiert",
    header: "opplysninger om anskaffelsen",
    areas: "teknologiområde",
    delivery: "leveransemodell",
    fact: "svar på spørsmål",
    width: "bredde på listen",
    decide: "beslutning om krav",
    adapt: "ordlyd",
    terms: "rolle og svar",
    add_own: "nytt eget krav",
    add_own_many: "egne krav fra fil",
    edit_own: "endret eget krav",
    remove_own: "fjernet eget krav",
    undone: "angret",
    redone: "gjort om",
    exported: "dokumenter laget",
  } as Record<LogKind, string>,
};
