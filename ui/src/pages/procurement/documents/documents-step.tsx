// The documents that can be made.

import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";

export function DocumentsStep({ id: _id }: { id: string }) {
  const words = useWords();
  return <PageHeading title={words.documents.title} />;
}
