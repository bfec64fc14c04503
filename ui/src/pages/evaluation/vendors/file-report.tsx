// What was understood of one file, who answers in it, and everything that a person should look at before taking it in.

import { Alert, Checkbox, Details, Paragraph, Textfield } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { CallError } from "../../../api/client";
import { errorText } from "../../../api/errors";
import type { FileReading } from "../../../api/generated/FileReading";
import type { Place } from "../../../api/generated/Place";
import { useWords } from "../../../locales/words";
import styles from "./vendors-part.module.css";

export interface WhoAnswers {
  vendor: string;
  organisation_number: string;
  product: string;
  version: string;
}

interface FileReportProps {
  reading: FileReading;
  who: WhoAnswers;
  chosen: boolean;
  onChoose: (on: boolean) => void;
  onWho: (who: WhoAnswers) => void;
}

export function FileReport({ reading, who, chosen, onChoose, onWho }: FileReportProps) {
  const words = useWords();
  const said = words.evaluation;
  if (reading.error !== null) {
    return (
      <li className={styles.file}>
        <b>{reading.file_name}</b>
        <Alert data-color="danger">
          <Paragraph>
            <b>{said.refused}.</b> {errorText(words, new CallError(reading.error))}
          </Paragraph>
        </Alert>
      </li>
    );
  }
  const about = [
    reading.format ? said.formats[reading.format] : "",
    said.answered(reading.answered, reading.of),
    said.signOffStates[reading.sign_off_state],
  ];
  return (
    <li className={styles.file}>
      <Checkbox
        label={said.takeThis(reading.file_name)}
        description={about.filter(Boolean).join(" · ")}
        value={reading.path}
        checked={chosen}
        onChange={(event) => onChoose(event.target.checked)}
      />
      {reading.identical ? <p>{said.identical}</p> : null}
      {reading.replaces && !reading.identical ? <p>{said.willReplace}</p> : null}
      {reading.list === "same" ? (
        <p className="kk-quiet">{said.lists.same}</p>
      ) : (
        <Alert data-color="warning">
          <Paragraph>{said.lists[reading.list]}</Paragraph>
        </Alert>
      )}
      {chosen ? <WhoFields reading={reading} who={who} onWho={onWho} /> : null}
      <Report reading={reading} />
    </li>
  );
}

interface WhoFieldsProps {
  reading: FileReading;
  who: WhoAnswers;
  onWho: (who: WhoAnswers) => void;
}

function WhoFields({ reading, who, onWho }: WhoFieldsProps) {
  const words = useWords();
  const said = words.evaluation;
  const untouched = who.organisation_number === reading.organisation_number;
  const wrongNumber =
    reading.organisation_number_wrong && untouched ? said.organisationNumberWrong : undefined;
  const noVendor = who.vendor.trim() === "" ? said.vendorMissing : undefined;
  const field = (name: keyof WhoAnswers, label: string, error?: string) => (
    <Textfield
      data-size="sm"
      label={label}
      value={who[name]}
      error={error}
      onChange={(event) => onWho({ ...who, [name]: event.target.value })}
    />
  );
  return (
    <div className={styles.fields}>
      {field("vendor", said.vendorName, noVendor)}
      {field("organisation_number", said.organisationNumber, wrongNumber)}
      {field("product", said.product)}
      {field("version", said.version)}
    </div>
  );
}

function Report({ reading }: { reading: FileReading }) {
  const words = useWords();
  const said = words.evaluation;
  const { moved, altered, unknown, unreadable, duplicate, missing } = reading;
  const at = (place: Place) => said.place(place.sheet, place.cell);
  const found = altered.length + unknown.length + unreadable.length + duplicate.length + missing.length;
  return (
    <ul className={styles.report}>
      {found === 0 ? <li>{said.clean}</li> : null}
      {moved.length > 0 ? <li className="kk-quiet">{said.report.moved(moved.length)}</li> : null}
      <Part title={said.report.altered(altered.length)} shown={altered.length > 0}>
        {altered.map((one) => (
          <li key={one.id}>
            <b>{one.title}</b> ({at(one.place)})
            <br />
            {said.sentText}: <span className={styles.text}>{one.sent}</span>
            <br />
            {said.foundText}: <span className={styles.text}>{one.found}</span>
          </li>
        ))}
      </Part>
      <Part title={said.report.unreadable(unreadable.length)} shown={unreadable.length > 0}>
        {unreadable.map((one) => (
          <li key={`${at(one.place)}/${one.expected}`}>
            <b>{at(one.place)}</b>: «{one.value}». {said.expected[one.expected] ?? ""}
          </li>
        ))}
      </Part>
      <Part title={said.report.unknown(unknown.length)} shown={unknown.length > 0}>
        {unknown.map((one) => (
          <li key={at(one.place)}>
            <b>{at(one.place)}</b>: {one.id} <span className={styles.text}>{one.text}</span>
          </li>
        ))}
      </Part>
      <Part title={said.report.duplicate(duplicate.length)} shown={duplicate.length > 0}>
        {duplicate.map((one) => (
          <li key={one.id}>{one.title}</li>
        ))}
      </Part>
      <Part title={said.report.missing(missing.length)} shown={missing.length > 0}>
        {missing.map((one) => (
          <li key={one.id}>{one.title}</li>
        ))}
      </Part>
    </ul>
  );
}

function Part({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  if (!shown) return null;
  return (
    <li>
      <Details>
        <Details.Summary>{title}</Details.Summary>
        <Details.Content>
          <ul className={styles.details}>{children}</ul>
        </Details.Content>
      </Details>
    </li>
  );
}
