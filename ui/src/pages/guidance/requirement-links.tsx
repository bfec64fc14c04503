// Requirements that a piece of guidance is about: title, level and set, each a way to its record page.

import type { RequirementLink } from "../../api/generated/RequirementLink";
import { ConfidenceMark } from "../../components/confidence-mark";
import { NormLevel } from "../../components/norm-level";
import { href } from "../../router";
import styles from "./parts.module.css";

export function RequirementLinks({ requirements }: { requirements: RequirementLink[] }) {
  return (
    <ul className={styles.links}>
      {requirements.map(({ id, title, set_short, level, level_inferred, confidence }) => (
        <li key={id}>
          <a href={href({ page: "catalogue", requirement: id })}>{title}</a>
          <span className={styles.about}>
            <NormLevel level={level} inferred={level_inferred} />
            <span>{set_short}</span>
            <ConfidenceMark confidence={confidence} />
          </span>
        </li>
      ))}
    </ul>
  );
}
