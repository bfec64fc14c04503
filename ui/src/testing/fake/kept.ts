// Something the fake backend keeps: what it is now, how it came there, and the way back.

import type { VendorLogKind } from "../../api/generated/VendorLogKind";
import type { VendorLogLine } from "../../api/generated/VendorLogLine";
import { refuse } from "./state";

export class Kept<T> {
  readonly id: string;
  now: T;
  revision = 1;
  deleted = false;
  readonly log: VendorLogLine[];
  readonly createdAt: string;
  changedAt: string;
  private readonly clock: () => string;
  private readonly undone: { kind: VendorLogKind; after: T }[] = [];
  private readonly done: { kind: VendorLogKind; before: T }[] = [];

  constructor(id: string, now: T, kind: VendorLogKind, clock: () => string) {
    this.id = id;
    this.now = now;
    this.clock = clock;
    this.createdAt = clock();
    this.changedAt = clock();
    this.log = [this.line(kind)];
  }

  private line(kind: VendorLogKind, subject = "", detail = ""): VendorLogLine {
    return { at: this.clock(), who: "", kind, subject, detail };
  }

  write(revision: number, kind: VendorLogKind, after: T, subject = "", detail = ""): void {
    if (revision !== this.revision) refuse("conflict");
    if (JSON.stringify(after) === JSON.stringify(this.now)) return;
    this.done.push({ kind, before: this.now });
    this.undone.length = 0;
    this.now = after;
    this.touched(this.line(kind, subject, detail));
  }

  /** Written in the log alone. */
  note(kind: VendorLogKind, subject: string, detail: string): void {
    this.log.push(this.line(kind, subject, detail));
  }

  undo(): void {
    const step = this.done.pop();
    if (!step) return;
    this.undone.push({ kind: step.kind, after: this.now });
    this.now = step.before;
    this.touched(this.line("undone"));
  }

  redo(): void {
    const step = this.undone.pop();
    if (!step) return;
    this.done.push({ kind: step.kind, before: this.now });
    this.now = step.after;
    this.touched(this.line("redone"));
  }

  private touched(line: VendorLogLine): void {
    this.revision += 1;
    this.changedAt = this.clock();
    this.log.push(line);
  }

  /** What every view tells of it. */
  get story() {
    return {
      revision: this.revision,
      created_at: this.createdAt,
      changed_at: this.changedAt,
      undo: this.done.at(-1)?.kind ?? null,
      redo: this.undone.at(-1)?.kind ?? null,
    };
  }
}
