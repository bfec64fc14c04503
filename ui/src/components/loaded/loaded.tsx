// What a read shows while it is under way and when it fails: never an empty page, always a way on.

import { Alert, Button, Paragraph, Spinner } from "@digdir/designsystemet-react";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { errorText } from "../../api/errors";
import { useWords } from "../../locales/words";

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const words = useWords();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorNote error={query.error} retry={() => void query.refetch()} />;
  return (
    <div className="kk-row" role="status">
      <Spinner aria-hidden data-size="sm" />
      <span>{words.common.loading}</span>
    </div>
  );
}

/** An error where the page would have been, with its mend. */
export function ErrorNote({ error, retry }: { error: unknown; retry?: () => void }) {
  const words = useWords();
  return (
    <Alert data-color="danger" role="alert">
      <Paragraph>{errorText(words, error)}</Paragraph>
      {retry ? (
        <Button variant="secondary" data-color="neutral" onClick={retry}>
          {words.common.retry}
        </Button>
      ) : null}
    </Alert>
  );
}
