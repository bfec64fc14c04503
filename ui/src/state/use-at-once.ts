// What was just chosen is shown at once, and until it is saved or refused: a box that only answers after the disk has is
// clicked twice, and the second of two quick choices must build on the first.

import { useRef, useState } from "react";

export function useAtOnce<T>(
  saved: T,
  save: (wanted: T) => unknown,
): [shown: T, choose: (wanted: T) => void] {
  const [mine, setMine] = useState<{ wanted: T; turn: number }>();
  const turns = useRef(0);
  function choose(wanted: T) {
    turns.current += 1;
    const turn = turns.current;
    setMine({ wanted, turn });
    const done = () => setMine((now) => (now?.turn === turn ? undefined : now));
    // The saved one is drawn in the frame after it is known.
    void Promise.resolve(save(wanted)).finally(() => window.requestAnimationFrame(done));
  }
  return [mine ? mine.wanted : saved, choose];
}
