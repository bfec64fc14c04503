// Role, time of fulfilment, documentation and answer of each requirement.

import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";

export function TermsStep({ id: _id }: { id: string }) {
  const words = useWords();
  return <PageHeading title={words.terms.title} />;
}
