// The language of the documents, for this time. The procurement's own is chosen until somebody says otherwise.

import { Fieldset, Radio } from "@digdir/designsystemet-react";
import type { Language } from "../../../api/generated/Language";
import { useWords } from "../../../locales/words";

const LANGUAGES: Language[] = ["nb", "nn", "en"];

interface LanguageChoiceProps {
  chosen: Language;
  own: Language;
  onChoose: (language: Language) => void;
}

export function LanguageChoice({ chosen, own, onChoose }: LanguageChoiceProps) {
  const words = useWords();
  const said = words.documents;
  const names = words.common.languages;
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend>{said.language}</Fieldset.Legend>
      <Fieldset.Description>{said.languageHelp(names[own])}</Fieldset.Description>
      <div className="kk-row">
        {LANGUAGES.map((language) => (
          <Radio
            key={language}
            name="documents-language"
            label={names[language]}
            value={language}
            checked={chosen === language}
            onChange={() => onChoose(language)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
