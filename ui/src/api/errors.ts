// From an error's code to a sentence a person can act on. The codes come from the program; an unknown one still gets a
// sentence, with the code in it so that it can be reported.

import type { Facts } from "../locales/facts";
import type { Words } from "../locales/words";
import { CallError } from "./client";

export function errorText(words: Words, error: unknown): string {
  if (!(error instanceof CallError)) return words.errors.internal({ detail: String(error) });
  const sentences: Record<string, (facts: Facts) => string> = words.errors;
  const sentence = Object.hasOwn(sentences, error.code) ? sentences[error.code] : undefined;
  return sentence ? sentence(error.facts) : words.errors.other({ code: error.code });
}
