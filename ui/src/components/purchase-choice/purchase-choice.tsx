// What is bought and how it is delivered: areas as check boxes, typical purchases and delivery models as radio buttons, each
// with help.

import { Checkbox, Fieldset, Radio } from "@digdir/designsystemet-react";
import { useId } from "react";
import { useTypicalPurchases, useVocabulary } from "../../api/queries";
import { useWords } from "../../locales/words";
import { useAtOnce } from "../../state/use-at-once";
import { Loaded } from "../loaded";
import styles from "./purchase-choice.module.css";

interface AreaChoiceProps {
  chosen: string[];
  /** What is chosen is shown until what this answers is done. */
  onChange: (areas: string[]) => unknown;
  error?: string;
  /** What is asked, where it is not about a purchase. */
  legend?: string;
}

export function AreaChoice({ chosen, onChange, error, legend }: AreaChoiceProps) {
  const words = useWords();
  const vocabulary = useVocabulary();
  const errorId = useId();
  const [shown, choose] = useAtOnce(chosen, onChange);
  return (
    <Fieldset aria-describedby={error ? errorId : undefined}>
      <Fieldset.Legend>{legend ?? words.area.areas}</Fieldset.Legend>
      <Fieldset.Description>{words.area.areasHelp}</Fieldset.Description>
      <Loaded query={vocabulary}>
        {({ areas }) => (
          <div className={styles.cards}>
            {areas.map(({ id, name, help }) => (
              <Checkbox
                key={id}
                variant="outline"
                label={name}
                description={help}
                value={id}
                checked={shown.includes(id)}
                aria-invalid={error ? true : undefined}
                onChange={(event) =>
                  choose(event.target.checked ? [...shown, id] : shown.filter((other) => other !== id))
                }
              />
            ))}
          </div>
        )}
      </Loaded>
      {error ? (
        <p id={errorId} className={styles.error} data-color="danger">
          {error}
        </p>
      ) : null}
    </Fieldset>
  );
}

interface DeliveryChoiceProps {
  chosen: string | null;
  onChange: (delivery: string | null) => unknown;
  /** What is asked, where it is not about a purchase. */
  legend?: string;
}

export function DeliveryChoice({ chosen, onChange, legend }: DeliveryChoiceProps) {
  const words = useWords();
  const vocabulary = useVocabulary();
  const name = useId();
  const [shown, choose] = useAtOnce(chosen, onChange);
  return (
    <Fieldset>
      <Fieldset.Legend>{legend ?? words.area.delivery}</Fieldset.Legend>
      <Fieldset.Description>{words.area.deliveryHelp}</Fieldset.Description>
      <Loaded query={vocabulary}>
        {({ deliveries }) => (
          <div className={styles.cards}>
            {deliveries.map(({ id, name: label, help }) => (
              <Radio
                key={id}
                name={name}
                variant="outline"
                label={label}
                description={help}
                value={id}
                checked={shown === id}
                onChange={() => choose(id)}
              />
            ))}
            <Radio
              name={name}
              variant="outline"
              label={words.area.deliveryUnknown}
              description={words.area.deliveryUnknownHelp}
              value=""
              checked={shown === null}
              onChange={() => choose(null)}
            />
          </div>
        )}
      </Loaded>
    </Fieldset>
  );
}

interface TypicalChoiceProps {
  /** A typical purchase, `other`, or nothing yet. */
  chosen: string | null;
  /** The value of «Noe annet». */
  other: string;
  error?: string;
  onChange: (chosen: string) => void;
}

export function TypicalChoice({ chosen, other, error, onChange }: TypicalChoiceProps) {
  const said = useWords().newProcurement;
  const typical = useTypicalPurchases();
  const name = useId();
  const errorId = useId();
  const something = { id: other, name: said.likeOther, description: said.likeOtherHelp };
  return (
    <Fieldset aria-describedby={error ? errorId : undefined}>
      <Fieldset.Legend>{said.likeTitle}</Fieldset.Legend>
      <Fieldset.Description>{said.likeHelp}</Fieldset.Description>
      <Loaded query={typical}>
        {({ purchases }) => (
          <div className={styles.cards}>
            {[...purchases, something].map(({ id, name: label, description }) => (
              <Radio
                key={id}
                name={name}
                variant="outline"
                label={label}
                description={description}
                value={id}
                checked={chosen === id}
                aria-invalid={error ? true : undefined}
                onChange={() => onChange(id)}
              />
            ))}
          </div>
        )}
      </Loaded>
      {error ? (
        <p id={errorId} className={styles.error} data-color="danger">
          {error}
        </p>
      ) : null}
    </Fieldset>
  );
}
