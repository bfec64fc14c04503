// What differs between two wordings, word by word: the longest common run of words stays, the rest was taken out or
// put in.

export interface DiffPart {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Above this product of lengths the middle is shown as replaced whole; texts of requirements lie far below it. */
const CELLS_AT_MOST = 4_000_000;

/** Words, each with the blanks after it. */
function pieces(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function alike(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.trim() === b?.trim();
}

export function wordDiff(before: string, after: string): DiffPart[] {
  const a = pieces(before);
  const b = pieces(after);
  let start = 0;
  while (start < a.length && start < b.length && alike(a[start], b[start])) start += 1;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    alike(a[a.length - 1 - end], b[b.length - 1 - end])
  ) {
    end += 1;
  }
  const parts: DiffPart[] = [];
  const put = (kind: DiffPart["kind"], text: string) => {
    if (text === "") return;
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  put("same", b.slice(0, start).join(""));
  middle(a.slice(start, a.length - end), b.slice(start, b.length - end), put);
  put("same", b.slice(b.length - end).join(""));
  return parts;
}

function middle(a: string[], b: string[], put: (kind: DiffPart["kind"], text: string) => void): void {
  if (a.length * b.length > CELLS_AT_MOST) {
    put("removed", a.join(""));
    put("added", b.join(""));
    return;
  }
  // common[i][j]: length of the longest common run of a from i and b from j.
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = alike(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && alike(a[i], b[j])) {
      put("same", b[j] ?? "");
      i += 1;
      j += 1;
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) {
      put("removed", a[i] ?? "");
      i += 1;
    } else {
      put("added", b[j] ?? "");
      j += 1;
    }
  }
}
