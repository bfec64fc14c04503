// A small schematic of each document, drawn from the true counts: rows and sheets of the workbooks, themes of the PDF,
// parts of the package. The words beside it say the same.
// biome-ignore-all lint/suspicious/noArrayIndexKey: lines, sheets and themes are their places here.

import type { ReactNode } from "react";
import styles from "./miniature.module.css";

const ROWS_AT_MOST = 11;

type MiniatureProps =
  | { shape: "sheet"; rows: number; sheets: number }
  /** `parts`: how many things stand in each part of the text. */
  | { shape: "page"; parts: number[] }
  | { shape: "box"; parts: number };

export function Miniature(props: MiniatureProps) {
  return (
    <svg className={styles.miniature} viewBox="0 0 72 96" aria-hidden="true" focusable="false">
      <rect className={styles.page} x="0.5" y="0.5" width="71" height="95" rx="3" />
      {props.shape === "box" ? <Parts count={props.parts} /> : null}
      {props.shape === "page" ? <Bars parts={props.parts} /> : null}
      {props.shape === "sheet" ? <Sheet rows={props.rows} sheets={props.sheets} /> : null}
    </svg>
  );
}

/** A sheet: a header, a line for each requirement as far as there is room, a tab for each sheet. */
function Sheet({ rows, sheets }: { rows: number; sheets: number }) {
  const lines = Math.min(rows, ROWS_AT_MOST);
  const tab = 60 / 7;
  return (
    <>
      <rect className={styles.strong} x="6" y="8" width="60" height="6" />
      {Array.from({ length: lines }, (_, line) => (
        <g key={`row ${line + 1}`}>
          <rect className={styles.faint} x="6" y={16.5 + line * 6} width="10" height="3.5" />
          <rect className={styles.middle} x="18" y={16.5 + line * 6} width="28" height="3.5" />
          <rect className={styles.faint} x="48" y={16.5 + line * 6} width="18" height="3.5" />
        </g>
      ))}
      {Array.from({ length: sheets }, (_, sheet) => (
        <rect
          key={`sheet ${sheet + 1}`}
          className={sheet === 2 ? styles.strong : styles.middle}
          x={6 + sheet * tab}
          y="86"
          width={tab - 1.5}
          height="4"
        />
      ))}
    </>
  );
}

/** A page: a title, then a bar for each part, as long as its share of the largest. */
function Bars({ parts }: { parts: number[] }) {
  const shown = parts.slice(0, ROWS_AT_MOST);
  const largest = Math.max(1, ...shown);
  return (
    <>
      <rect className={styles.strong} x="8" y="9" width="34" height="5" />
      {shown.map((count, place) => (
        <rect
          key={place}
          className={styles.middle}
          x="8"
          y={20 + place * 6.2}
          width={56 * (count / largest)}
          height="3.5"
        />
      ))}
    </>
  );
}

/** A box with a bar for each thing it holds. */
function Parts({ count }: { count: number }) {
  const parts: ReactNode[] = Array.from({ length: Math.min(count, 4) }, (_, place) => {
    const tone = place === 0 ? styles.strong : place === 3 ? styles.faint : styles.middle;
    return <rect key={place} className={tone} x="14" y={34 + place * 12} width="44" height="9" />;
  });
  return (
    <>
      <path
        className={styles.outline}
        d="M8 26h56v58a3 3 0 0 1-3 3H11a3 3 0 0 1-3-3Zm0 0 6-11h44l6 11M36 15v11"
      />
      {parts}
    </>
  );
}
