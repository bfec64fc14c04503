// The catalogue: search first, then one requirement.

import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";

export function CataloguePage({ requirement: _requirement }: { requirement: string | undefined }) {
  const words = useWords();
  return <PageHeading title={words.catalogue.title} />;
}
