// What was answered, changed, signed and made, when and by whom. Requirements are named by their titles.

import { useMemo } from "react";
import { useDeclarationLog, useDeclarationRows } from "../../api/declarations";
import type { DeclarationDocument } from "../../api/generated/DeclarationDocument";
import type { DeclarationView } from "../../api/generated/DeclarationView";
import type { VendorLogLine } from "../../api/generated/VendorLogLine";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { useNames, VendorLog } from "../../components/vendor-log";
import { useWords } from "../../locales/words";

export function LogStep({ view }: { view: DeclarationView }) {
  const words = useWords();
  const said = words.declaration;
  const log = useDeclarationLog(view.id);
  const rows = useDeclarationRows(view.id);
  const namesOf = useNames();
  const titles = useMemo(() => new Map(rows.data?.rows.map((row) => [row.id, row.title])), [rows.data]);

  function about({ kind, subject, detail }: VendorLogLine): string {
    if (kind === "exported") {
      const name = said.documentKinds[subject as DeclarationDocument]?.name ?? subject;
      return [name, detail].filter(Boolean).join(": ");
    }
    const ids = subject.split(" ").filter(Boolean);
    const named =
      ids.length === 1
        ? (titles.get(ids[0] ?? "") ?? namesOf(subject))
        : ids.length > 3
          ? words.common.requirements(ids.length)
          : ids.map((id) => titles.get(id) ?? id).join(", ");
    const value = Object.hasOwn(said.values, detail)
      ? said.values[detail as keyof typeof said.values]
      : namesOf(detail);
    return [named, value].filter(Boolean).join(": ");
  }

  return (
    <>
      <PageHeading title={said.stepNames.log} lead={said.logLead} />
      <Loaded query={log}>
        {({ lines }) => <VendorLog label={said.stepNames.log} lines={lines} about={about} />}
      </Loaded>
    </>
  );
}
