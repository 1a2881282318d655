import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { wayThrough } from "./wayThrough";

const root = resolve(import.meta.dirname, "..");
writeFileSync(resolve(root, "docs/way-through.md"), wayThrough(resolve(root, "src")));
