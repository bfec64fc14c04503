// The list by theme, with theme names that stick while their rows pass. Only the rows in view are drawn, so that three
// thousand are as quick as thirty. One tab stop: the arrow keys move, the open requirement follows.

import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo, useRef } from "react";
import type { Row } from "../../../api/generated/Row";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { useWords } from "../../../locales/words";
import { type Group, grouped, isAssessed } from "./filter";
import styles from "./requirement-list.module.css";
import { RowLine } from "./row-line";
import type { Marks } from "./use-marks";
import { useRowHeights } from "./use-row-heights";
import { useVisible, type Visible } from "../../../state/use-visible";

interface RequirementListProps {
  rows: Row[];
  vocabulary: Vocabulary;
  open: string | undefined;
  marks: Marks;
  /** The rows are put before the buyer, so what remains is counted. */
  deciding: boolean;
  listRef: RefObject<HTMLDivElement | null>;
  /** The requirement shown beside the list. */
  onOpen: (id: string) => void;
  /** Enter or a click: the person wants to read it. */
  onEnter: (id: string, byKey: boolean) => void;
}

const SPARE_ROWS = 8;
const domIdOf = (id: string) => `row-${id}`;

export function RequirementList(props: RequirementListProps) {
  const { rows, vocabulary, open, marks, deciding, listRef, onOpen, onEnter } = props;
  const words = useWords();
  const content = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const heights = useRowHeights(probe);
  const visible = useVisible(listRef, content);
  const groups = useMemo(() => grouped(rows), [rows]);
  const place = rows.findIndex((row) => row.id === open);

  // The open row comes into view when another one is opened, not each time the list is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are looked up when `open` changes
  useEffect(() => {
    if (open) document.getElementById(domIdOf(open))?.scrollIntoView({ block: "nearest" });
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

  const drawn = drawnGroups(groups, visible, heights, open);
  return (
    <>
      <p id="list-keys" className="kk-hidden">
        {words.requirements.listKeys}
      </p>
      <div
        ref={listRef}
        role="listbox"
        className={styles.list}
        tabIndex={0}
        aria-label={words.requirements.listLabel}
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
          {drawn.map(({ group, top, first, from, to, also }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options is no set of form fields
            <div
              key={group.theme}
              role="group"
              aria-labelledby={`theme-${group.theme}`}
              className={styles.group}
              style={{ top, height: heights.head + group.rows.length * heights.row }}
            >
              <GroupHead group={group} vocabulary={vocabulary} deciding={deciding} />
              {group.rows.map((row, index) =>
                (index >= from && index < to) || index === also ? (
                  <RowLine
                    key={row.id}
                    row={row}
                    role={roleName(row, vocabulary)}
                    domId={domIdOf(row.id)}
                    top={heights.head + index * heights.row}
                    place={first + index + 1}
                    all={rows.length}
                    open={row.id === open}
                    marked={marks.ids.has(row.id)}
                  />
                ) : null,
              )}
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

interface GroupHeadProps {
  group: Group;
  vocabulary: Vocabulary;
  deciding: boolean;
}

function GroupHead({ group, vocabulary, deciding }: GroupHeadProps) {
  const words = useWords();
  const name = vocabulary.themes.find((theme) => theme.id === group.theme)?.name ?? group.theme;
  const left = group.rows.filter((row) => !isAssessed(row)).length;
  return (
    <div role="presentation" className={styles.head}>
      <span id={`theme-${group.theme}`} className={styles.theme}>
        {name}
      </span>
      <span className={styles.left} aria-hidden="true">
        {words.common.number(group.rows.length)}
        {deciding ? ` · ${words.requirements.remaining(left)}` : null}
      </span>
    </div>
  );
}

function roleName(row: Row, vocabulary: Vocabulary): string {
  return vocabulary.roles.find((role) => role.id === row.role)?.name ?? row.role;
}

interface Drawn {
  group: Group;
  top: number;
  /** Place of its first row in the whole list. */
  first: number;
  from: number;
  to: number;
  /** The open row is drawn wherever it is, since the focus points at it. */
  also: number;
}

function drawnGroups(
  groups: Group[],
  visible: Visible,
  heights: { head: number; row: number },
  open: string | undefined,
): Drawn[] {
  const drawn: Drawn[] = [];
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
