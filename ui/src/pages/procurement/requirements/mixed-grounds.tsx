// Many requirements left out at once share one ground; where their norm levels demand different ones, the person picks
// one level at a time.

import { Button } from "@digdir/designsystemet-react";
import { useEffect, useId, useRef } from "react";
import type { GroundKind } from "../../../api/generated/GroundKind";
import type { Row } from "../../../api/generated/Row";
import { useWords } from "../../../locales/words";
import styles from "./leave-out-form.module.css";

/** The rows by the ground that leaving them out demands. */
export function byGround(rows: Row[]): Map<GroundKind, Row[]> {
  const kinds = new Map<GroundKind, Row[]>();
  for (const row of rows) kinds.set(row.required_ground, [...(kinds.get(row.required_ground) ?? []), row]);
  return kinds;
}

interface MixedGroundsProps {
  rows: Row[];
  onPick: (ids: string[]) => void;
  onCancel: () => void;
}

export function MixedGrounds({ rows, onPick, onCancel }: MixedGroundsProps) {
  const words = useWords();
  const said = words.requirements;
  const box = useRef<HTMLElement>(null);
  const title = useId();
  useEffect(() => {
    box.current?.querySelector<HTMLElement>("button")?.focus();
  }, []);
  return (
    <section ref={box} className={styles.form} aria-labelledby={title}>
      <h3 className={styles.title} id={title}>
        {said.mixedTitle}
      </h3>
      <p className={styles.plain}>{said.mixedText}</p>
      <div className="kk-row">
        {[...byGround(rows)].map(([kind, some]) => (
          <Button
            key={kind}
            variant="secondary"
            data-size="sm"
            onClick={() => onPick(some.map((row) => row.id))}
          >
            {said.mixedPick(some.length, words.common.levels[some[0]?.level ?? "guide"])}
          </Button>
        ))}
        <Button variant="tertiary" data-color="neutral" data-size="sm" onClick={onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </section>
  );
}
