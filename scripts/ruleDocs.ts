import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { rulePages } from "./rulePages";

const folder = resolve(import.meta.dirname, "../docs/rules");
mkdirSync(folder, { recursive: true });
for (const { name, text } of rulePages()) writeFileSync(resolve(folder, name), text);
