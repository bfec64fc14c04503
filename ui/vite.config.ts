// How the interface is built and tested. `--mode fake` swaps in the fake backend of src/testing, so that every
// screen can be looked at in an ordinary browser; a build for the program never holds it.

import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  // Relative addresses: the files are served by the window's own protocol, by the development server or from a folder.
  base: "./",
  clearScreen: false,
  server: { port: 5173, strictPort: true, host: "127.0.0.1" },
  build: {
    // The oldest web views we meet: WebKitGTK 2.40 and WebView2, which renews itself.
    target: ["es2022", "safari16.4", "chrome110"],
    sourcemap: false,
    chunkSizeWarningLimit: 900,
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
