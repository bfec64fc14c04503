// A desktop without a screen: a display of its own, a session bus of its own and the driver of the window.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { built, emptyFolder, repository } from "./folders.mjs";
import { firstLine, freePort, start, stop, until } from "./processes.mjs";
import { openWindow } from "./webdriver.mjs";

const driver = process.env.TAURI_DRIVER ?? join(repository, "target/tools/bin/tauri-driver");
const nativeDriver = process.env.WEBKIT_DRIVER ?? "/usr/bin/WebKitWebDriver";

/** Starts a desktop whose data lie in `folder`; `stop` ends it with everything on it. */
export async function startDesktop(folder) {
  const home = join(folder, "home");
  const runtime = join(folder, "runtime");
  mkdirSync(home, { recursive: true });
  mkdirSync(runtime, { recursive: true, mode: 0o700 });
  const display = start("Xvfb", ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const number = await firstLine(display, display.child.stdio[3], (line) => line.trim());
  const folders = { workspace: join(folder, "workspace"), documents: join(folder, "documents") };
  const [port, nativePort] = [await freePort(), await freePort()];
  const args = ["--", driver, "--port", `${port}`, "--native-port", `${nativePort}`, "--native-driver", nativeDriver];
  const session = start("dbus-run-session", args, {
    cwd: folder,
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      WAYLAND_DISPLAY: "",
      GDK_BACKEND: "x11",
      HOME: home,
      XDG_RUNTIME_DIR: runtime,
      XDG_DATA_HOME: join(home, "data"),
      XDG_CONFIG_HOME: join(home, "config"),
      XDG_CACHE_HOME: join(home, "cache"),
      LANG: "C.UTF-8",
      TZ: "Europe/Oslo",
      KRAVKOMPASS_WORKSPACE: folders.workspace,
      KRAVKOMPASS_DOCUMENTS: folders.documents,
      // The web view's own sandbox needs rights that a container's root does not have.
      ...(process.getuid() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" } : {}),
    },
  });
  const address = `http://127.0.0.1:${port}`;
  await until(() => fetch(`${address}/status`), { what: `an answer of tauri-driver (${driver})` });
  return {
    ...folders,
    open: () => openWindow(address, built("kravkompass")),
    stop: async () => {
      await stop(session);
      await stop(display);
    },
    told: () => session.output,
  };
}

/** Walks through a window on a desktop of its own; when the walk fails, what the window showed is kept. */
export async function inWindow(context, walk) {
  // First registered, first run: the desktop must be gone before its folder can be.
  let desktop;
  context.after(() => desktop?.stop());
  desktop = await startDesktop(emptyFolder(context));
  const window = await desktop.open();
  try {
    await walk(window, desktop);
  } catch (error) {
    await keepPicture(window);
    throw error;
  }
  await window.close();
}

/** What the window showed when the test gave up. */
async function keepPicture(window) {
  const folder = join(repository, "target/e2e");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "window.png");
  try {
    writeFileSync(path, await window.picture());
    console.error(`The window as it was: ${path}\n${await window.text()}`);
  } catch (error) {
    console.error(`No picture of the window: ${error}`);
  }
}
