// «på bokmål»: the mark on a text that is missing in the reader's language and therefore shown in bokmål.

import type { Language } from "../../api/generated/Language";
import { useLanguage, useWords } from "../../locales/words";

/** `wanted` is the language the text should have; the interface's where nothing else is said. */
export function LanguageMark({ shown, wanted }: { shown: Language; wanted?: Language }) {
  const words = useWords();
  const language = useLanguage();
  if (shown === (wanted ?? language)) return null;
  return (
    <span className="kk-quiet" title={words.common.shownInBokmaalWhy}>
      ({words.common.shownInBokmaal})
    </span>
  );
}
