// What stands between the procurement and its documents.

import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";

export function ControlStep({ id: _id }: { id: string }) {
  const words = useWords();
  return <PageHeading title={words.control.title} />;
}
