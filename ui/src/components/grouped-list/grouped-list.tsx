// A long list under headings that stick while their rows pass: one tab stop, the arrow keys move, the open row follows,
// rows can be marked. Only the rows in view are drawn, so that three thousand are as quick as thirty.

import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
} from "react";
import { useVisible, type Visible } from "../../state/use-visible";
import styles from "./grouped-list.module.css";
import type { Marks } from "./use-marks";
import { useRowHeights } from "./use-row-heights";

export interface Group<R> {
  id: string;
  name: string;
  /** Said beside the name, for the eye only. */
  note: string;
  rows: R[];
}

interface GroupedListProps<R extends { id: string }> {
  groups: Group<R>[];
  open: string | undefined;
  marks: Marks;
  label: string;
  /** What the keys do here, for those who do not see the buttons. */
  keysHelp: string;
  listRef: RefObject<HTMLDivElement | null>;
  /** The row shown beside the list. */
  onOpen: (id: string) => void;
  /** Enter or a click: the person wants to read it. */
  onEnter: (id: string, byKey: boolean) => void;
  /** What a row says. It is memoised by whoever gives it. */
  line: (row: R) => ReactNode;
  /** A word for the style of a row, such as what is decided. */
  tone?: (row: R) => string;
}

const SPARE_ROWS = 8;
const domIdOf = (id: string) => `row-${id}`;

export function GroupedList<R extends { id: string }>(props: GroupedListProps<R>) {
  const { groups, open, marks, listRef, onOpen, onEnter, line, tone } = props;
  const content = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const heights = useRowHeights(probe);
  const visible = useVisible(listRef, content);
  const rows = groups.flatMap((group) => group.rows);
  const place = rows.findIndex((row) => row.id === open);

  // The open row comes into view when another one is opened, not each time the list is drawn. Where the list lies in the
  // page at its full height, the first row must not scroll the heading away before anyone has moved.
  const begun = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are looked up when `open` changes
  useEffect(() => {
    if (!open || place < 0) return;
    const first = !begun.current && place === 0;
    begun.current = true;
    if (!first) document.getElementById(domIdOf(open))?.scrollIntoView({ block: "nearest" });
  }, [open, place < 0]);

  function move(to: number, extend: boolean) {
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (!row) return;
    if (extend) {
      if (marks.ids.size === 0 && open) marks.touch(open);
      marks.rangeTo(row.id);
    } else marks.touch(row.id);
    onOpen(row.id);
  }

  function pressed(event: KeyboardEvent) {
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey) return;
    const page = Math.max(1, Math.floor((listRef.current?.clientHeight || 400) / heights.row) - 1);
    const moves: Record<string, number> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: place + page,
      PageUp: place - page,
    };
    const to = moves[event.key];
    if (to !== undefined && !control) move(to, event.shiftKey);
    else if (event.key === " " && open && !control) {
      if (event.shiftKey) marks.rangeTo(open);
      else marks.toggle(open);
    } else if (event.key === "Enter" && open) onEnter(open, true);
    else if (event.key.toLowerCase() === "a" && control) marks.set(rows.map((row) => row.id));
    else if (event.key === "Escape" && marks.ids.size > 0) marks.clear();
    else return;
    event.preventDefault();
  }

  function clicked(event: MouseEvent) {
    if (!(event.target instanceof Element)) return;
    const id = event.target.closest<HTMLElement>("[data-id]")?.dataset.id;
    if (!id) return;
    const onCheck = event.target.closest("[data-check]") !== null;
    listRef.current?.focus({ preventScroll: true });
    if (event.shiftKey) marks.rangeTo(id);
    else if (onCheck || event.ctrlKey || event.metaKey) marks.toggle(id);
    else {
      marks.touch(id);
      onEnter(id, false);
      return;
    }
    onOpen(id);
  }

  return (
    <>
      <p id="list-keys" className="kk-hidden">
        {props.keysHelp}
      </p>
      <div
        ref={listRef}
        role="listbox"
        className={styles.list}
        tabIndex={0}
        aria-label={props.label}
        aria-describedby="list-keys"
        aria-multiselectable="true"
        aria-activedescendant={place >= 0 && open ? domIdOf(open) : undefined}
        onKeyDown={pressed}
        onClick={clicked}
        onMouseDown={(event) => {
          // Shift and click marks rows; it must not also mark text.
          if (event.shiftKey) event.preventDefault();
        }}
      >
        <div ref={probe} className={styles.probe} aria-hidden="true">
          <div className={styles.probeHead} />
          <div className={styles.probeRow} />
        </div>
        <div
          ref={content}
          role="presentation"
          className={styles.content}
          style={{ height: groups.length * heights.head + rows.length * heights.row }}
        >
          {drawnGroups(groups, visible, heights, open).map(({ group, top, first, from, to, also }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options is no set of form fields
            <div
              key={group.id}
              role="group"
              aria-labelledby={`theme-${group.id}`}
              className={styles.group}
              style={{ top, height: heights.head + group.rows.length * heights.row }}
            >
              <div role="presentation" className={styles.head}>
                <span id={`theme-${group.id}`} className={styles.theme}>
                  {group.name}
                </span>
                <span className={styles.left} aria-hidden="true">
                  {group.note}
                </span>
              </div>
              {group.rows.map((row, index) =>
                (index >= from && index < to) || index === also ? (
                  // The keys are handled by the list, which has the focus.
                  <div
                    key={row.id}
                    role="option"
                    id={domIdOf(row.id)}
                    tabIndex={-1}
                    className={styles.row}
                    style={{ top: heights.head + index * heights.row }}
                    data-id={row.id}
                    data-open={row.id === open || undefined}
                    data-tone={tone?.(row)}
                    aria-selected={marks.ids.has(row.id)}
                    aria-current={row.id === open || undefined}
                    aria-setsize={rows.length}
                    aria-posinset={first + index + 1}
                  >
                    <Check marked={marks.ids.has(row.id)} />
                    {line(row)}
                  </div>
                ) : null,
              )}
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

function Check({ marked }: { marked: boolean }) {
  return (
    <span className={styles.check} data-check aria-hidden="true">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <rect x="1" y="1" width="14" height="14" rx="3" />
        {marked ? <path d="m4 8.3 2.7 2.7L12 5.2" /> : null}
      </svg>
    </span>
  );
}

interface Drawn<R> {
  group: Group<R>;
  top: number;
  /** Place of its first row in the whole list. */
  first: number;
  from: number;
  to: number;
  /** The open row is drawn wherever it is, since the focus points at it. */
  also: number;
}

function drawnGroups<R extends { id: string }>(
  groups: Group<R>[],
  visible: Visible,
  heights: { head: number; row: number },
  open: string | undefined,
): Drawn<R>[] {
  const drawn: Drawn<R>[] = [];
  let top = 0;
  let first = 0;
  for (const group of groups) {
    const rowsTop = top + heights.head;
    const from = Math.max(0, Math.floor((visible.top - rowsTop) / heights.row) - SPARE_ROWS);
    const to = Math.min(group.rows.length, Math.ceil((visible.bottom - rowsTop) / heights.row) + SPARE_ROWS);
    const also = open ? group.rows.findIndex((row) => row.id === open) : -1;
    if (from < to || also >= 0) drawn.push({ group, top, first, from, to, also });
    top = rowsTop + group.rows.length * heights.row;
    first += group.rows.length;
  }
  return drawn;
}
