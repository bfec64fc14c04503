// Words of the step Technology area.

import type { Words } from "../words";

export const area: Words["area"] = {
  title: "Technology area",
  lead: "What you buy and how it is delivered decide most of which requirements apply.",
  areas: "What are you buying?",
  areasHelp: "Choose one or more areas.",
  delivery: "How will the solution be delivered?",
  deliveryHelp: "The delivery decides what the supplier must do and what the municipality must do itself.",
  deliveryUnknown: "Not known yet",
  deliveryUnknownHelp: "Requirements that depend on the delivery stay open.",
};
