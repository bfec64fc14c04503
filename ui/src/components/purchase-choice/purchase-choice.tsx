// What is bought and how it is delivered: areas as check boxes and delivery models as radio buttons, each with help.

import { Checkbox, Fieldset, Radio } from "@digdir/designsystemet-react";
import { useId } from "react";
import { useVocabulary } from "../../api/queries";
import { useWords } from "../../locales/words";
import { Loaded } from "../loaded";
import styles from "./purchase-choice.module.css";

interface AreaChoiceProps {
  chosen: string[];
  onChange: (areas: string[]) => void;
  error?: string;
  /** What is asked, where it is not about a purchase. */
  legend?: string;
}

export function AreaChoice({ chosen, onChange, error, legend }: AreaChoiceProps) {
  const words = useWords();
  const vocabulary = useVocabulary();
  const errorId = useId();
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
                checked={chosen.includes(id)}
                aria-invalid={error ? true : undefined}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
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
  onChange: (delivery: string | null) => void;
  /** What is asked, where it is not about a purchase. */
  legend?: string;
}

export function DeliveryChoice({ chosen, onChange, legend }: DeliveryChoiceProps) {
  const words = useWords();
  const vocabulary = useVocabulary();
  const name = useId();
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
                checked={chosen === id}
                onChange={() => onChange(id)}
              />
            ))}
            <Radio
              name={name}
              variant="outline"
              label={words.area.deliveryUnknown}
              description={words.area.deliveryUnknownHelp}
              value=""
              checked={chosen === null}
              onChange={() => onChange(null)}
            />
          </div>
        )}
      </Loaded>
    </Fieldset>
  );
}
