// Answers that a vendor has given to another framework, laid beside the list as a suggestion that a person confirms.

import { Button, Checkbox, Details, Select, Textarea } from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import { useAnswerFrameworks, useChangeEvaluation, useSuggest } from "../../../api/evaluations";
import type { EvaluationView } from "../../../api/generated/EvaluationView";
import type { Suggestions } from "../../../api/generated/Suggestions";
import { ConfidenceMark } from "../../../components/confidence-mark";
import { useWords } from "../../../locales/words";
import styles from "./vendors-part.module.css";

export function FrameworksSection({ view }: { view: EvaluationView }) {
  const words = useWords();
  return (
    <Details>
      <Details.Summary>{words.evaluation.frameworks}</Details.Summary>
      <Details.Content>
        <Frameworks view={view} />
      </Details.Content>
    </Details>
  );
}

function Frameworks({ view }: { view: EvaluationView }) {
  const words = useWords();
  const said = words.evaluation;
  const frameworks = useAnswerFrameworks(view.id);
  const suggest = useSuggest(view.id);
  const current = view.submissions.filter((submission) => submission.current);
  const [submission, setSubmission] = useState(current[0]?.id ?? "");
  const [framework, setFramework] = useState("");
  const [text, setText] = useState("");
  const id = useId();
  const options = frameworks.data?.frameworks ?? [];
  const chosen = framework || (options[0]?.id ?? "");
  const blank = text.trim() === "";
  return (
    <div className="kk-stack">
      <p className="kk-quiet">{said.frameworksHelp}</p>
      <div className={styles.fields}>
        <div>
          <label htmlFor={`${id}-vendor`}>{said.frameworkVendor}</label>
          <Select
            id={`${id}-vendor`}
            data-size="sm"
            value={submission}
            onChange={(event) => setSubmission(event.target.value)}
          >
            {current.map(({ id: one, vendor, product }) => (
              <Select.Option key={one} value={one}>
                {vendor} ({product})
              </Select.Option>
            ))}
          </Select>
        </div>
        <div>
          <label htmlFor={`${id}-framework`}>{said.framework}</label>
          <Select
            id={`${id}-framework`}
            data-size="sm"
            value={chosen}
            onChange={(event) => setFramework(event.target.value)}
          >
            {options.map(({ id: one, title }) => (
              <Select.Option key={one} value={one}>
                {title}
              </Select.Option>
            ))}
          </Select>
        </div>
      </div>
      <div>
        <label htmlFor={`${id}-text`}>{said.frameworkText}</label>
        <p id={`${id}-help`} className="kk-quiet">
          {said.frameworkTextHelp}
        </p>
        <Textarea
          id={`${id}-text`}
          rows={5}
          aria-describedby={`${id}-help`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div>
        <Button
          variant="secondary"
          loading={suggest.isPending}
          aria-disabled={blank}
          onClick={() => (blank ? undefined : suggest.mutate({ submission, framework: chosen, text }))}
        >
          {said.suggest}
        </Button>
      </div>
      {suggest.data && suggest.variables ? (
        <SuggestionList
          key={JSON.stringify(suggest.variables)}
          view={view}
          request={suggest.variables}
          suggestions={suggest.data}
        />
      ) : null}
    </div>
  );
}

interface SuggestionListProps {
  view: EvaluationView;
  request: { submission: string; framework: string; text: string };
  suggestions: Suggestions;
}

function SuggestionList({ view, request, suggestions }: SuggestionListProps) {
  const words = useWords();
  const said = words.evaluation;
  const { change } = useChangeEvaluation(view.id);
  const { items } = suggestions;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(items.filter(({ confirmed }) => confirmed).map(({ requirement }) => requirement)),
  );

  function choose(requirement: string, on: boolean) {
    const after = new Set(chosen);
    if (on) after.add(requirement);
    else after.delete(requirement);
    setChosen(after);
  }

  return (
    <section className="kk-stack">
      <h3 className={styles.title}>
        <span role="status">{said.suggestions(items.length)}</span>
      </h3>
      <p className="kk-row">
        <ConfidenceMark confidence={suggestions.framework.confidence} />
        <span className="kk-quiet">{suggestions.framework.note}</span>
      </p>
      {items.length === 0 ? <p>{said.noSuggestions}</p> : null}
      {items.map((item) => (
        <Checkbox
          key={item.requirement}
          value={item.requirement}
          label={item.title}
          description={`${item.places.join(", ")} (${said.relations[item.relation]}): ${item.text}`}
          checked={chosen.has(item.requirement)}
          onChange={(event) => choose(item.requirement, event.target.checked)}
        />
      ))}
      <Lines title={said.unknownLines} lines={suggestions.unknown_lines} />
      <Lines title={said.withoutRequirement} lines={suggestions.without_requirement} />
      {items.length > 0 ? (
        <div>
          <Button onClick={() => void change({ confirm: [...chosen], ...request }, said.confirmed)}>
            {said.confirmSuggestions(chosen.size)}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <b>{title}</b>
      <ul className={styles.details}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
