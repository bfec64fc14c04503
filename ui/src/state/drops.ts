// Who gets a file that is dropped on the window: the part of a page that asks for one, else the program opens it.

type Receiver = (path: string) => void;

const receivers: Receiver[] = [];

/** Receives dropped files until the answered function is called; who came last comes first. */
export function claimDrops(receiver: Receiver): () => void {
  receivers.push(receiver);
  return () => {
    const place = receivers.lastIndexOf(receiver);
    if (place >= 0) receivers.splice(place, 1);
  };
}

/** Hands a dropped file to who asked for one; false when nobody did. */
export function dropped(path: string): boolean {
  const receiver = receivers.at(-1);
  receiver?.(path);
  return receiver !== undefined;
}
