import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { rulePages } from "./rulePages";
import { ruleSources } from "./ruleSources";

const root = resolve(import.meta.dirname, "..");
const folder = resolve(root, "docs/rules");
mkdirSync(folder, { recursive: true });
for (const { name, text } of rulePages(ruleSources(resolve(root, "src/checks")))) {
  writeFileSync(resolve(folder, name), text);
}
