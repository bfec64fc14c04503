// What an address that leads nowhere shows.

import { Button } from "@digdir/designsystemet-react";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import { go } from "../../router";

export function NotFoundPage() {
  const words = useWords();
  return (
    <>
      <PageHeading title={words.frame.notFound} lead={words.frame.notFoundText} />
      <Button onClick={() => go({ page: "start" })}>{words.frame.toStart}</Button>
    </>
  );
}
