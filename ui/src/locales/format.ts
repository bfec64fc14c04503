// Numbers, dates and times as each language writes them. Dates from the program come as «2026-11-22», points in time
// as RFC 3339.

import type { Language } from "../api/generated/Language";

export const TAGS: Record<Language, string> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/**
 * What numbers and the alphabet follow. Chromium, and with it the window on Windows, does not know nynorsk and would fall
 * back to English: «1,298 krav». Bokmål writes numbers and sorts the same.
 */
export const ORDER: Record<Language, string> = { ...TAGS, nn: TAGS.nb };

const MONTHS = {
  no: "januar februar mars april mai juni juli august september oktober november desember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** A space no line is broken at: «22.» does not end a line, nor «kl.». */
const TIE = "\u00a0";

export function formats(language: Language) {
  const numbers = new Intl.NumberFormat(ORDER[language]);
  const months = language === "en" ? MONTHS.en : MONTHS.no;
  const number = (value: number): string => numbers.format(value);

  /** «1 krav», «1 234 krav». */
  const count = (value: number, one: string, many: string): string =>
    `${number(value)} ${value === 1 ? one : many}`;

  /** «22. november 2026»; a text that is no date is shown as it stands. */
  const date = (text: string): string => {
    const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
    const month = found && months[Number(found[2]) - 1];
    if (!found || !month) return text;
    const day = Number(found[3]);
    return language === "en" ? `${day}${TIE}${month} ${found[1]}` : `${day}.${TIE}${month} ${found[1]}`;
  };

  const local = (text: string): Date | undefined => {
    const point = new Date(text);
    return Number.isNaN(point.getTime()) ? undefined : point;
  };

  /** «14.05» of a point in time, where the reader is. */
  const time = (text: string): string => {
    const point = local(text);
    if (!point) return text;
    const parts = [point.getHours(), point.getMinutes()].map((part) => String(part).padStart(2, "0"));
    return parts.join(language === "en" ? ":" : ".");
  };

  /** The day of a point in time, where the reader is. */
  const day = (text: string): string => {
    const point = local(text);
    if (!point) return text;
    const parts = [point.getFullYear(), point.getMonth() + 1, point.getDate()];
    return date(parts.map((part) => String(part).padStart(2, "0")).join("-"));
  };

  const dayAndTime = (text: string): string =>
    language === "en" ? `${day(text)} at ${time(text)}` : `${day(text)} kl.${TIE}${time(text)}`;

  return { number, count, date, day, time, dayAndTime };
}
