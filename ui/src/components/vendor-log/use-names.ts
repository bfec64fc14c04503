// The names of areas and deliveries where a log keeps their identifiers.

import { useMemo } from "react";
import { useVocabulary } from "../../api/queries";

/** Each identifier of an area or a delivery in a text, by its name. */
export function useNames(): (text: string) => string {
  const vocabulary = useVocabulary().data;
  return useMemo(() => {
    const known = [...(vocabulary?.areas ?? []), ...(vocabulary?.deliveries ?? [])];
    const names = new Map(known.map(({ id, name }) => [id, name]));
    return (text) =>
      text.split(/\s+/).every((word) => names.has(word))
        ? text
            .split(/\s+/)
            .map((word) => names.get(word))
            .join(", ")
        : text;
  }, [vocabulary]);
}
