// The verdict of Kontroll as one badge: shape, word and number, and a way there.

import type { ProcurementView } from "../../api/generated/ProcurementView";
import { StateBadge } from "../../components/state-badge";
import { useWords } from "../../locales/words";
import { href } from "../../router";

export function VerdictBadge({ view }: { view: ProcurementView }) {
  const words = useWords();
  const { errors, warnings, hints } = view.control;
  const tone = errors > 0 ? "danger" : warnings > 0 ? "warning" : "success";
  const said =
    errors > 0
      ? words.procurement.errors(errors)
      : [
          words.procurement.ready,
          warnings > 0 ? words.procurement.warnings(warnings) : undefined,
          warnings === 0 && hints > 0 ? words.procurement.hints(hints) : undefined,
        ]
          .filter(Boolean)
          .join(" · ");
  return (
    <StateBadge
      tone={tone}
      label={words.procurement.verdictLabel}
      href={href({ page: "procurement", id: view.id, step: "control" })}
    >
      {said}
    </StateBadge>
  );
}
