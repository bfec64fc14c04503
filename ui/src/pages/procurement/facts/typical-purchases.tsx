// Begin from a typical purchase: the usual answers for that kind, where the buyer has given none, in one step that can be
// undone. Those of the areas bought are offered.

import { Button, Select } from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import type { ProcurementView } from "../../../api/generated/ProcurementView";
import type { TypicalPurchaseView } from "../../../api/generated/TypicalPurchaseView";
import { useChange } from "../../../api/mutations";
import { useTypicalPurchases } from "../../../api/queries";
import { useWords } from "../../../locales/words";
import styles from "./facts-step.module.css";

export function TypicalPurchases({ view }: { view: ProcurementView }) {
  const words = useWords();
  const said = words.facts;
  const { change, isPending } = useChange(view.id);
  const all = useTypicalPurchases().data?.purchases ?? [];
  const fitting = all.filter(({ areas }) => areas.some((area) => view.areas.includes(area)));
  const [picked, setPicked] = useState("");
  const id = useId();
  const chosen = fitting.find((one) => one.id === picked);
  if (fitting.length === 0) return null;

  async function fillIn({ id: typical, name }: TypicalPurchaseView) {
    const filled = await change({ change: "fill_in", typical }, { said: said.typicalFilled(name) });
    // The questions, and this with them, have left the page.
    if (filled) document.getElementById("main")?.focus({ preventScroll: true });
  }

  return (
    <section className={styles.typical} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{said.typicalTitle}</h2>
      <p>{said.typicalText}</p>
      <label htmlFor={id} className="kk-hidden">
        {said.typicalChoice}
      </label>
      <Select
        id={id}
        data-size="sm"
        value={picked}
        aria-describedby={chosen ? `${id}-about` : undefined}
        onChange={(event) => setPicked(event.target.value)}
      >
        <Select.Option value="">{said.typicalPick}</Select.Option>
        {fitting.map((one) => (
          <Select.Option key={one.id} value={one.id}>
            {one.name}
          </Select.Option>
        ))}
      </Select>
      {chosen ? (
        <>
          <p id={`${id}-about`}>{chosen.description}</p>
          <div>
            <Button variant="secondary" loading={isPending} onClick={() => void fillIn(chosen)}>
              {said.typicalFill}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
}
