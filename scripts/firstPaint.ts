import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Holds the pane to its budget: JavaScript and CSS that the page asks for before its first paint, gzip,
 * without Office.js, which every add-in loads from Microsoft.
 */
const budget = 82_000;
const page = path.resolve(import.meta.dirname, "../dist/taskpane.html");

const html = readFileSync(page, "utf8");
const addresses = [
  ...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/gu),
].map(([, address = ""]) => address);
const files = addresses
  .filter((address) => !address.startsWith("https:"))
  .map((file) => {
    const content = readFileSync(path.resolve(path.dirname(page), file));
    return { file, bytes: gzipSync(content, { level: 9 }).length };
  });
const bytes = files.reduce((sum, each) => sum + each.bytes, 0);

for (const each of files) console.log(`${String(each.bytes).padStart(8)}  ${each.file}`);
console.log(`${String(bytes).padStart(8)}  before the first paint, of ${String(budget)} allowed`);
if (files.length === 0 || bytes > budget) process.exitCode = 1;
