// The width a field's box should have, in characters; its label and help keep the full measure.

import type { CSSProperties } from "react";

export function fieldSize(characters: number): CSSProperties {
  return { "--field-size": `${characters}ch` } as CSSProperties;
}
