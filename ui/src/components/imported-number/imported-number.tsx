// An official number the user brought in, never shown without saying so and from where.

import type { ImportedNumberView } from "../../api/generated/ImportedNumberView";
import { useWords } from "../../locales/words";

export function ImportedNumber({ imported }: { imported: ImportedNumberView | null }) {
  const said = useWords().imports;
  if (!imported) return null;
  return (
    <p>
      <b>{said.officialNumber}:</b>{" "}
      {said.importedNumber(imported.number, imported.file, imported.imported_on)}
    </p>
  );
}
