// The list: decide about requirements, one or many.

import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";

export function RequirementsStep({ id: _id }: { id: string }) {
  const words = useWords();
  return <PageHeading title={words.requirements.title} />;
}
