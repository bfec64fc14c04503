// What was changed in the product folder, when and by whom: areas, questions and evidence by their names.

import type { FactAnswer } from "../../api/generated/FactAnswer";
import type { ProductView } from "../../api/generated/ProductView";
import type { VendorLogLine } from "../../api/generated/VendorLogLine";
import { useProductLog, useProductQuestions } from "../../api/products";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { answerText } from "../../components/questions";
import { useNames, VendorLog } from "../../components/vendor-log";
import { useWords } from "../../locales/words";

export function LogPart({ view }: { view: ProductView }) {
  const words = useWords();
  const said = words.products;
  const log = useProductLog(view.id);
  const asked = useProductQuestions(view.id).data;
  const named = useNames();

  function about({ kind, subject, detail }: VendorLogLine): string {
    const question = [...(asked?.open ?? []), ...(asked?.answered ?? [])].find(({ id }) => id === subject);
    if (question) {
      return [question.text, answerText({ ...question, answer: answerIn(detail) }, words)]
        .filter(Boolean)
        .join(" ");
    }
    // The title says what was added; its identifier says nothing.
    if (kind === "add_evidence" || kind === "edit_evidence") return detail;
    if (kind === "remove_evidence") return "";
    return [named(subject), named(detail)].filter(Boolean).join(": ");
  }

  return (
    <>
      <PageHeading title={said.parts.log} lead={said.logLead} />
      <Loaded query={log}>
        {({ lines }) => <VendorLog label={said.parts.log} lines={lines} about={about} />}
      </Loaded>
    </>
  );
}

/** The log keeps an answer as it was stored; empty where it was taken back. */
function answerIn(detail: string): FactAnswer | null {
  if (detail === "") return null;
  try {
    return JSON.parse(detail) as FactAnswer;
  } catch {
    return null;
  }
}
