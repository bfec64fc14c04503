// Where the files are put. Another folder holds for this time only, unless the person asks to have it remembered.

import { Button } from "@digdir/designsystemet-react";
import { FolderIcon } from "@navikt/aksel-icons";
import { useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { pickFolder } from "../../api/files";
import { useSaveSettings, useTellError } from "../../api/mutations";
import { useStart } from "../../api/queries";
import { useWords } from "../../locales/words";
import { useToasts } from "../toasts";
import styles from "./making.module.css";

interface FolderChoiceProps {
  /** What the planned folder was asked with; asked anew when another one is remembered. */
  planKey: readonly unknown[];
  planned: string;
  /** Chosen for this time; `null` for the planned one. */
  folder: string | null;
  onFolder: (folder: string | null) => void;
}

export function FolderChoice({ planKey, planned, folder, onFolder }: FolderChoiceProps) {
  const words = useWords();
  const said = words.documents;
  const headingId = useId();
  const client = useQueryClient();
  const settings = useStart().data?.settings;
  const save = useSaveSettings();
  const tellError = useTellError();
  const { tell } = useToasts();

  async function pick() {
    try {
      const picked = await pickFolder();
      if (picked !== null) onFolder(picked);
    } catch (error) {
      tellError(error);
    }
  }

  async function remember() {
    if (!settings || folder === null) return;
    try {
      await save.mutateAsync({ ...settings, documents_folder: folder });
    } catch {
      // Told where it was saved.
      return;
    }
    await client.invalidateQueries({ queryKey: planKey });
    onFolder(null);
    tell({ text: said.remembered });
  }

  return (
    <section aria-labelledby={headingId} className={styles.folder}>
      <h2 id={headingId} className={styles.title}>
        {said.folder}
      </h2>
      <p className={styles.path}>
        <FolderIcon aria-hidden />
        <span>{folder ?? planned}</span>
      </p>
      <p className="kk-quiet">{said.folderHelp}</p>
      <div className="kk-row">
        <Button variant="secondary" onClick={() => void pick()}>
          {said.pickFolder}
        </Button>
        {folder !== null ? (
          <>
            <Button variant="secondary" title={said.rememberHelp} onClick={() => void remember()}>
              {said.remember}
            </Button>
            <Button variant="tertiary" onClick={() => onFolder(null)}>
              {said.plannedFolder}
            </Button>
          </>
        ) : null}
      </div>
      {folder !== null ? <p className="kk-quiet">{said.rememberHelp}</p> : null}
    </section>
  );
}
