// One answer to all that are marked, or one piece of evidence put to them. «Planlagt» asks for the date first.

import { Button, Field, Label, Select, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useState } from "react";
import type { AnswerValue } from "../../../api/generated/AnswerValue";
import { useProduct } from "../../../api/products";
import { AnswerSign } from "../../../components/answer-sign";
import { MarkedBar } from "../../../components/filter-pane";
import { useWords } from "../../../locales/words";
import styles from "./answers-step.module.css";

const VALUES: AnswerValue[] = ["met", "not_met", "partly", "not_relevant"];

interface ManyBarProps {
  /** The product folder, for its evidence. */
  product: string;
  count: number;
  onAnswer: (value: AnswerValue | null, planned: string | null) => void;
  onBack: (evidence: string, title: string) => void;
  onClear: () => void;
}

export function ManyBar({ product, count, onAnswer, onBack, onClear }: ManyBarProps) {
  const words = useWords();
  const said = words.declaration;
  const evidence = useProduct(product).data?.evidence ?? [];
  const [asked, setAsked] = useState<"date" | "evidence">();
  const [date, setDate] = useState("");

  function planned(event: FormEvent) {
    event.preventDefault();
    if (date) onAnswer("planned", date);
  }

  return (
    <MarkedBar count={count} onClear={onClear} className={styles.many}>
      {VALUES.map((value) => (
        <Button
          key={value}
          data-size="sm"
          variant="secondary"
          data-color="neutral"
          onClick={() => onAnswer(value, null)}
        >
          <AnswerSign value={value} />
          {said.values[value]}
        </Button>
      ))}
      <Button
        data-size="sm"
        variant="secondary"
        data-color="neutral"
        aria-expanded={asked === "date"}
        onClick={() => setAsked(asked === "date" ? undefined : "date")}
      >
        <AnswerSign value="planned" />
        {said.values.planned}
      </Button>
      <Button data-size="sm" variant="tertiary" data-color="neutral" onClick={() => onAnswer(null, null)}>
        {said.takeBack}
      </Button>
      {evidence.length > 0 ? (
        <Button
          data-size="sm"
          variant="tertiary"
          data-color="neutral"
          aria-expanded={asked === "evidence"}
          onClick={() => setAsked(asked === "evidence" ? undefined : "evidence")}
        >
          {said.addEvidenceToMany}
        </Button>
      ) : null}
      {asked === "date" ? (
        <form className={styles.date} onSubmit={planned}>
          <Textfield
            autoFocus
            type="date"
            data-size="sm"
            label={said.bulkPlanned}
            value={date}
            onChange={(event) => setDate(event.target.value)}
          />
          <Button type="submit" data-size="sm" aria-disabled={date === ""}>
            {words.common.save}
          </Button>
        </form>
      ) : null}
      {asked === "evidence" ? (
        <Field className={styles.date}>
          <Label>{said.chooseEvidence}</Label>
          <Select
            data-size="sm"
            value=""
            onChange={(event) => {
              const item = evidence.find((one) => one.item.id === event.target.value)?.item;
              if (item) onBack(item.id, item.title);
              setAsked(undefined);
            }}
          >
            <Select.Option value="">–</Select.Option>
            {evidence.map(({ item }) => (
              <Select.Option key={item.id} value={item.id}>
                {item.title}
              </Select.Option>
            ))}
          </Select>
        </Field>
      ) : null}
    </MarkedBar>
  );
}
