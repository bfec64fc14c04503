// When a requirement must be met, in words.

import type { Fulfilment } from "../../../api/generated/Fulfilment";
import type { Words } from "../../../locales/words";

export function fulfilmentText(fulfilment: Fulfilment, words: Words): string {
  const said = words.declaration.fulfilment;
  return fulfilment.kind === "by" ? said.by(words.common.date(fulfilment.date)) : said[fulfilment.kind];
}
