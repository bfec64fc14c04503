// The buyer's own requirements.

import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";

export function OwnStep({ id: _id }: { id: string }) {
  const words = useWords();
  return <PageHeading title={words.own.title} />;
}
