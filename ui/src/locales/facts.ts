// The facts that an error carries, by name. A missing one reads as empty, so that no sentence says «undefined».

export type Facts = { [key in string]?: string };

/** The name of a thing, or its identifier where we have no name for it. */
export function named(names: Record<string, string>, id: string | undefined): string {
  if (id === undefined) return "";
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}
