// The step Anskaffelsen: who buys what, under which number. Each field saves itself, alone, so that one that is refused
// holds no other back.

import { Fieldset, Radio } from "@digdir/designsystemet-react";
import type { Header } from "../../../api/generated/Header";
import type { Language } from "../../../api/generated/Language";
import { useChangeHeader, useTellError } from "../../../api/mutations";
import { useProcurement } from "../../../api/queries";
import { AutosaveField } from "../../../components/autosave-field";
import { Loaded } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";
import { StepNav } from "../step-nav";
import styles from "./header-step.module.css";

const LANGUAGES: Language[] = ["nb", "nn", "en"];

export function HeaderStep({ id }: { id: string }) {
  const words = useWords();
  const procurement = useProcurement(id);
  return (
    <>
      <PageHeading title={words.procurement.stepNames.procurement} lead={words.procurement.intro} />
      <Loaded query={procurement}>{(view) => <HeaderForm id={id} header={view.header} />}</Loaded>
      <StepNav id={id} step="procurement" />
    </>
  );
}

function HeaderForm({ id, header }: { id: string; header: Header }) {
  const words = useWords();
  const said = words.procurement;
  const change = useChangeHeader(id);
  const tellError = useTellError();

  const save = (part: Partial<Header>) =>
    change.mutateAsync((current) => {
      const next = { ...current, ...part };
      return { ...next, organisation_number: next.organisation_number ?? "" };
    });

  return (
    <div className={styles.form}>
      <AutosaveField
        label={said.name}
        description={said.nameHelp}
        saved={header.name}
        required
        whileTyping={(value) => value.trim() !== ""}
        save={(name) => save({ name })}
      />
      <AutosaveField
        label={said.organisation}
        description={said.organisationHelp}
        saved={header.organisation}
        autoComplete="organization"
        save={(organisation) => save({ organisation })}
      />
      <AutosaveField
        label={said.organisationNumber}
        description={said.organisationNumberHelp}
        saved={header.organisation_number ?? ""}
        inputMode="numeric"
        size={24}
        whileTyping={(value) => value.replace(/\s/g, "").length === 9}
        save={(organisation_number) => save({ organisation_number })}
      />
      <AutosaveField
        label={said.caseNumber}
        description={said.caseNumberHelp}
        saved={header.case_number}
        size={32}
        save={(case_number) => save({ case_number })}
      />
      <Fieldset>
        <Fieldset.Legend>{said.language}</Fieldset.Legend>
        <Fieldset.Description>{said.languageHelp}</Fieldset.Description>
        {LANGUAGES.map((language) => (
          <Radio
            key={language}
            name="document-language"
            value={language}
            label={words.common.languages[language]}
            checked={header.language === language}
            onChange={() => void save({ language }).catch((error: unknown) => tellError(error, id))}
          />
        ))}
      </Fieldset>
    </div>
  );
}
