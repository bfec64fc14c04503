// The way on at the foot of a step. The order is a suggestion; the step list reaches everything.

import { Button } from "@digdir/designsystemet-react";
import { ArrowLeftIcon, ArrowRightIcon } from "@navikt/aksel-icons";
import { useWords } from "../../locales/words";
import { href, STEPS, type StepName } from "../../router";
import styles from "./step-nav.module.css";

interface StepNavProps {
  id: string;
  step: StepName;
  /** The step has a primary action of its own; a page has one. */
  quiet?: boolean;
}

export function StepNav({ id, step, quiet = false }: StepNavProps) {
  const words = useWords();
  const place = STEPS.indexOf(step);
  const before = STEPS[place - 1];
  const after = STEPS[place + 1];
  const to = (other: StepName) => href({ page: "procurement", id, step: other });
  return (
    <div className={styles.nav}>
      {before ? (
        <Button variant="tertiary" asChild>
          <a href={to(before)}>
            <ArrowLeftIcon aria-hidden />
            {words.procurement.previousStep(words.procurement.stepNames[before])}
          </a>
        </Button>
      ) : (
        <span />
      )}
      {after ? (
        <Button variant={quiet ? "secondary" : "primary"} asChild>
          <a href={to(after)}>
            {words.procurement.nextStep(words.procurement.stepNames[after])}
            <ArrowRightIcon aria-hidden />
          </a>
        </Button>
      ) : null}
    </div>
  );
}
