// Innstillinger: language, colours, density, the signature of the decision log, the folder for documents. Every choice
// takes effect at once.

import { Button, Fieldset, Radio } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { pickFolder } from "../../api/files";
import type { ColorScheme } from "../../api/generated/ColorScheme";
import type { Density } from "../../api/generated/Density";
import type { Language } from "../../api/generated/Language";
import type { Settings } from "../../api/generated/Settings";
import type { UserRole } from "../../api/generated/UserRole";
import { useSaveSettings, useTellError } from "../../api/mutations";
import { useStart } from "../../api/queries";
import { AutosaveField } from "../../components/autosave-field";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import { LogoChoice } from "./logo-choice";
import styles from "./settings-page.module.css";

const LANGUAGES: Language[] = ["nb", "nn", "en"];
/** Each language is named in itself, so that one who came to the wrong one finds home. */
const OWN_NAMES: Record<Language, string> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };
const COLOR_SCHEMES: ColorScheme[] = ["auto", "light", "dark"];
const USER_ROLES: UserRole[] = ["buyer", "vendor"];
const DENSITIES: Density[] = ["comfortable", "compact"];

export function SettingsPage() {
  const words = useWords();
  const start = useStart();
  return (
    <>
      <PageHeading title={words.settings.title} lead={words.settings.lead} />
      <Loaded query={start}>{({ settings }) => <SettingsForm settings={settings} />}</Loaded>
    </>
  );
}

function SettingsForm({ settings }: { settings: Settings }) {
  const words = useWords();
  const said = words.settings;
  const save = useSaveSettings();
  const tellError = useTellError();
  const set = (part: Partial<Settings>) => save.mutate({ ...settings, ...part });

  async function chooseFolder() {
    try {
      const folder = await pickFolder();
      if (folder !== null) set({ documents_folder: folder });
    } catch (error) {
      tellError(error);
    }
  }

  return (
    <div className={styles.form}>
      <Choice
        legend={said.language}
        help={said.languageHelp}
        name="language"
        values={LANGUAGES}
        names={OWN_NAMES}
        chosen={settings.language}
        onChoose={(language) => set({ language })}
      />
      <Choice
        legend={said.colors}
        name="colors"
        values={COLOR_SCHEMES}
        names={said.colorSchemes}
        chosen={settings.color_scheme}
        onChoose={(color_scheme) => set({ color_scheme })}
      />
      <Choice
        legend={said.density}
        help={said.densityHelp}
        name="density"
        values={DENSITIES}
        names={said.densities}
        chosen={settings.density}
        onChoose={(density) => set({ density })}
      />
      <Choice
        legend={words.opening.roleSetting}
        help={words.opening.roleSettingHelp}
        name="role"
        values={USER_ROLES}
        names={words.opening.roleNames}
        chosen={settings.user_role ?? "buyer"}
        onChoose={(user_role) => set({ user_role })}
      />
      <AutosaveField
        label={said.signature}
        description={said.signatureHelp}
        saved={settings.signature}
        size={40}
        autoComplete="name"
        save={(signature) => save.mutateAsync({ ...settings, signature })}
      />
      <Fieldset>
        <Fieldset.Legend>{said.folder}</Fieldset.Legend>
        <p className={styles.folder}>{settings.documents_folder ?? said.folderDefault}</p>
        <div className="kk-row">
          <Button variant="secondary" onClick={() => void chooseFolder()}>
            {said.pickFolder}
          </Button>
          {settings.documents_folder !== null ? (
            <Button variant="tertiary" onClick={() => set({ documents_folder: null })}>
              {said.resetFolder}
            </Button>
          ) : null}
        </div>
      </Fieldset>
      <LogoChoice />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  legend: string;
  help?: ReactNode;
  name: string;
  values: T[];
  names: Record<T, string>;
  chosen: T;
  onChoose: (value: T) => void;
}

function Choice<T extends string>({ legend, help, name, values, names, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {help ? <Fieldset.Description>{help}</Fieldset.Description> : null}
      <div className={styles.choices}>
        {values.map((value) => (
          <Radio
            key={value}
            name={name}
            value={value}
            label={names[value]}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
