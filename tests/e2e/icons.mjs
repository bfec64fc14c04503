// Draws ui/src/assets/icon.svg in the sizes the systems want and writes them to src-tauri/icons: PNG for Linux, .ico for
// Windows, .icns for macOS. Both containers may hold PNG pictures as they are, so a table of offsets is all they need.
// Run it after the drawing has changed: npm run -w tests/e2e icons

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { chromiumOptions } from "./support/browser.mjs";

const drawing = process.argv[2] ?? new URL("../../ui/src/assets/icon.svg", import.meta.url);
const folder = new URL("../../src-tauri/icons/", import.meta.url);
const pngFiles = { 32: "32x32.png", 128: "128x128.png", 256: "128x128@2x.png", 512: "icon.png" };
const icoSizes = [16, 24, 32, 48, 64, 256];
const icnsTypes = { 16: "icp4", 32: "icp5", 64: "icp6", 128: "ic07", 256: "ic08", 512: "ic09", 1024: "ic10" };

const sizes = [...new Set([...Object.keys(pngFiles), ...icoSizes, ...Object.keys(icnsTypes)].map(Number))];
const pictures = await draw(readFileSync(drawing, "utf8"), sizes);
mkdirSync(folder, { recursive: true });
for (const [size, name] of Object.entries(pngFiles)) write(name, pictures.get(Number(size)));
write("icon.ico", ico(icoSizes.map((size) => [size, pictures.get(size)])));
write("icon.icns", icns(Object.entries(icnsTypes).map(([size, type]) => [type, pictures.get(Number(size))])));

function write(name, content) {
  writeFileSync(new URL(name, folder), content);
  console.log(`src-tauri/icons/${name}: ${content.length} bytes`);
}

async function draw(svg, sizes) {
  const browser = await chromium.launch(chromiumOptions());
  try {
    const page = await browser.newPage();
    const drawn = new Map();
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      drawn.set(size, await page.screenshot({ omitBackground: true }));
    }
    return drawn;
  } finally {
    await browser.close();
  }
}

/** Header of 6 bytes, an entry of 16 bytes for each picture, then the pictures. A size of 256 is written as 0. */
function ico(entries) {
  const head = Buffer.alloc(6 + 16 * entries.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(entries.length, 4);
  let offset = head.length;
  entries.forEach(([size, png], index) => {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...entries.map(([, png]) => png)]);
}

/** A length after "icns", then each picture after its type and length; all lengths count their own headers. */
function icns(entries) {
  const blocks = entries.map(([type, png]) => Buffer.concat([Buffer.from(type, "ascii"), length(png.length + 8), png]));
  const body = Buffer.concat(blocks);
  return Buffer.concat([Buffer.from("icns", "ascii"), length(body.length + 8), body]);
}

function length(bytes) {
  const field = Buffer.alloc(4);
  field.writeUInt32BE(bytes);
  return field;
}
