// A file dropped anywhere on the window, or handed to the program from outside, is looked at, and what fits it is offered.
// In the window the path comes from Tauri; in a browser there is no path, and the drop is only kept from replacing the
// page.

import { useEffect, useState } from "react";
import { inWindow } from "../../api/client";
import { useWords } from "../../locales/words";
import { go } from "../../router";
import { dropOnPage } from "../../state/drop-target";
import { dropped } from "../../state/drops";
import styles from "./file-drop.module.css";

export function FileDrop() {
  const words = useWords();
  const [over, setOver] = useState(false);

  useEffect(() => {
    if (inWindow()) return listenInWindow(setOver, openFiles);
    const keep = (event: DragEvent) => event.preventDefault();
    window.addEventListener("dragover", keep);
    window.addEventListener("drop", keep);
    return () => {
      window.removeEventListener("dragover", keep);
      window.removeEventListener("drop", keep);
    };
  }, []);

  return over ? <div className={styles.over}>{words.start.dropHere}</div> : null;
}

/** One file may be anything and is looked at; many at once are answers from vendors, and the reading says so of each. */
export function openFiles(paths: readonly string[]): void {
  const [path] = paths;
  if (paths.length > 1) go({ page: "evaluations", files: paths });
  else if (path !== undefined) go({ page: "opened", path });
}

/** Drops on the window, and files the program was started with. */
function listenInWindow(
  setOver: (over: boolean) => void,
  open: (paths: readonly string[]) => void,
): () => void {
  const stops: (() => void)[] = [];
  let stopped = false;
  const keep = (stop: () => void) => {
    if (stopped) stop();
    else stops.push(stop);
  };
  void import("@tauri-apps/api/webview")
    .then(({ getCurrentWebview }) =>
      getCurrentWebview().onDragDropEvent(({ payload }) => {
        setOver(payload.type === "enter" || payload.type === "over");
        if (payload.type !== "drop" || dropOnPage(payload.paths)) return;
        const [path] = payload.paths;
        if (path !== undefined && !dropped(path)) open(payload.paths);
      }),
    )
    .then(keep)
    // A shell that lets nobody listen to drops still has «Åpne fil».
    .catch(() => undefined);
  void import("@tauri-apps/api/event")
    .then(async ({ emit, listen }) => {
      keep(await listen<string>("open-file", ({ payload }) => open([payload])));
      // The shell holds on to a file it was started with until somebody listens.
      await emit("interface-ready");
    })
    .catch(() => undefined);
  return () => {
    stopped = true;
    for (const stop of stops) stop();
  };
}
