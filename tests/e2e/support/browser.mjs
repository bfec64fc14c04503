// The system's Chromium, driven by playwright-core: the tests bring no browser of their own.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const candidates = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

/** Options to start Chromium with; as root it runs only without its sandbox. */
export function chromiumOptions() {
  const executablePath = candidates.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error("Chromium was not found; name it in CHROMIUM");
  const args = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-color-profile=srgb",
  ];
  return { executablePath, headless: true, args, chromiumSandbox: process.getuid?.() !== 0 };
}

/** Starts Chromium. */
export function startChromium() {
  return chromium.launch(chromiumOptions());
}
