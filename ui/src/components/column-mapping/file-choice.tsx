// Picking a file to import, through the system's dialog or by dropping it on the window. While this is open, a dropped
// file is meant for it, and not for opening.

import { Button } from "@digdir/designsystemet-react";
import { FileImportIcon } from "@navikt/aksel-icons";
import { useEffect, useRef } from "react";
import { pickFile } from "../../api/files";
import { useTellError } from "../../api/mutations";
import { useWords } from "../../locales/words";
import { claimDrops } from "../../state/drops";
import styles from "./column-mapping.module.css";

interface FileChoiceProps {
  /** Name of the file that was picked. */
  file: string | undefined;
  onPick: (path: string) => void;
}

export function FileChoice({ file, onPick }: FileChoiceProps) {
  const said = useWords().imports;
  const tellError = useTellError();
  const pick = useRef(onPick);
  pick.current = onPick;
  useEffect(() => claimDrops((path) => pick.current(path)), []);

  async function choose() {
    try {
      const path = await pickFile();
      if (path !== null) onPick(path);
    } catch (error) {
      tellError(error);
    }
  }

  return (
    <div className={styles.file}>
      <div>
        {file === undefined ? null : <p className={styles.name}>{said.fileOf(file)}</p>}
        <p className="kk-quiet">{said.formats}</p>
      </div>
      <Button
        variant={file === undefined ? "primary" : "secondary"}
        data-size="sm"
        onClick={() => void choose()}
      >
        <FileImportIcon aria-hidden />
        {file === undefined ? said.pick : said.pickAnother}
      </Button>
    </div>
  );
}
