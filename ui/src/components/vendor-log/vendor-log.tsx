// The log of a product folder or a declaration, the newest first.

import { Table } from "@digdir/designsystemet-react";
import type { VendorLogLine } from "../../api/generated/VendorLogLine";
import { useWords } from "../../locales/words";
import styles from "./vendor-log.module.css";

interface VendorLogProps {
  label: string;
  lines: VendorLogLine[];
  /** Words for what a line is about, where its identifiers say little. */
  about?: (line: VendorLogLine) => string;
}

export function VendorLog({ label, lines, about }: VendorLogProps) {
  const words = useWords();
  const said = words.products;
  if (lines.length === 0) return <p className="kk-quiet">{said.logEmpty}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className={styles.frame} aria-label={label} tabIndex={0}>
      <Table data-size="sm">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{said.logWhen}</Table.HeaderCell>
            <Table.HeaderCell>{said.logWho}</Table.HeaderCell>
            <Table.HeaderCell>{said.logWhat}</Table.HeaderCell>
            <Table.HeaderCell>{said.logAbout}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {[...lines].reverse().map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a log is only ever added to at its other end
            <Table.Row key={lines.length - place}>
              <Table.Cell className={styles.when}>{words.common.dayAndTime(line.at)}</Table.Cell>
              <Table.Cell>{line.who || said.unsigned}</Table.Cell>
              <Table.Cell>{said.changes[line.kind]}</Table.Cell>
              <Table.Cell className={styles.about}>
                {about?.(line) ?? [line.subject, line.detail].filter(Boolean).join(": ")}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}
