import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { guideRulePages, rulePages } from "./rulePages";

const folder = resolve(import.meta.dirname, "../docs/rules");
mkdirSync(folder, { recursive: true });
const guide = resolve(import.meta.dirname, "../docs/guide");
for (const { name, text } of guideRulePages()) writeFileSync(resolve(guide, name), text);
for (const { name, text } of rulePages()) writeFileSync(resolve(folder, name), text);
