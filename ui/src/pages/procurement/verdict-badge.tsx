// The verdict of Kontroll as one badge: shape, word and number, and a way there.

import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon, XMarkOctagonIcon } from "@navikt/aksel-icons";
import type { ProcurementView } from "../../api/generated/ProcurementView";
import { useWords } from "../../locales/words";
import { href } from "../../router";
import styles from "./verdict-badge.module.css";

export function VerdictBadge({ view }: { view: ProcurementView }) {
  const words = useWords();
  const { errors, warnings, hints } = view.control;
  const tone = errors > 0 ? "danger" : warnings > 0 ? "warning" : "success";
  const Sign = {
    danger: XMarkOctagonIcon,
    warning: ExclamationmarkTriangleIcon,
    success: CheckmarkCircleIcon,
  }[tone];
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
    <a
      className={styles.badge}
      data-color={tone}
      href={href({ page: "procurement", id: view.id, step: "control" })}
    >
      <Sign aria-hidden />
      <span className="kk-hidden">{words.procurement.verdictLabel} </span>
      {said}
    </a>
  );
}
