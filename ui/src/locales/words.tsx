// The words of the interface in the chosen language. nb is the source; nn and en are typed from it, so a missing text
// does not compile. Sentences with numbers or names in them are functions.

import { createContext, type ReactNode, useContext } from "react";
import type { Language } from "../api/generated/Language";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";

export type Words = typeof nb;

const LOCALES: Record<Language, Words> = { nb, nn, en };

const LanguageContext = createContext<Language>("nb");

export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): Words {
  return LOCALES[useLanguage()];
}

export function wordsOf(language: Language): Words {
  return LOCALES[language];
}
