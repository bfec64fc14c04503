// A longer text that may exist in bokmål only: shown in its own language, with the mark that says so.

import type { ReadText } from "../../api/generated/ReadText";
import { LanguageMark } from "../../components/language-mark";
import { TAGS } from "../../locales/format";

export function Read({ text }: { text: ReadText }) {
  return (
    <>
      <span lang={TAGS[text.language]}>{text.text}</span> <LanguageMark shown={text.language} />
    </>
  );
}
