// What a line of the fake decision log says of a change, roughly as the program writes it.

import type { Change } from "../../api/generated/Change";
import { catalogue } from "./catalogue";

interface Logged {
  /** Identifiers of what the change is about, separated by blanks. */
  subject: string;
  detail: string;
}

const TAKEN_BACK = "Tatt tilbake";

export function logged(change: Change | undefined): Logged {
  switch (change?.change) {
    case "areas": {
      const names = change.areas.map((id) => catalogue.areas.find((area) => area.id === id)?.name.nb ?? id);
      return { subject: change.areas.join(" "), detail: names.join(", ") };
    }
    case "delivery": {
      const model = catalogue.deliveries.find(({ id }) => id === change.delivery);
      return { subject: change.delivery ?? "", detail: model?.name.nb ?? TAKEN_BACK };
    }
    case "fact": {
      const question = catalogue.facts.find(({ id }) => id === change.fact)?.text.nb ?? change.fact;
      const { answer } = change;
      const said = answer === true ? "Ja" : answer === false ? "Nei" : String(answer);
      return { subject: change.fact, detail: answer === null ? TAKEN_BACK : `${question} ${said}` };
    }
    case "decide": {
      const said = { include: "Tatt med", leave_out: "Tatt ut", later: "Avgjøres senere" };
      const { decision } = change;
      const ground =
        decision?.kind === "leave_out" ? Object.values(decision.deviation).slice(1).join(", ") : "";
      const detail = decision ? [said[decision.kind], ground].filter(Boolean).join(". ") : TAKEN_BACK;
      return { subject: change.requirements.join(" "), detail };
    }
    case "terms": {
      const [value] = Object.entries(change.terms)
        .filter(([key]) => key !== "kind")
        .map(([, term]) => term as unknown);
      const detail = value === null ? TAKEN_BACK : typeof value === "string" ? value : JSON.stringify(value);
      return { subject: change.requirements.join(" "), detail };
    }
    case "adapt":
      return { subject: change.requirement, detail: change.text ?? "Tilbake til originalen" };
    case "add_own":
      return { subject: "", detail: change.title };
    case "add_own_many":
      return { subject: "", detail: `${change.own.length} (${change.from})` };
    case "edit_own":
      return { subject: change.own.id, detail: change.own.title };
    case "remove_own":
      return { subject: change.requirement, detail: "" };
    case "header":
      return { subject: "", detail: change.header.name };
    default:
      return { subject: "", detail: "" };
  }
}
