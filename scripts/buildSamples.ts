import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { samples } from "./samples/all";

const folder = resolve(import.meta.dirname, "../samples");
await mkdir(folder, { recursive: true });
for (const [name, build] of Object.entries(samples)) {
  await writeFile(resolve(folder, name), await build());
  console.log(`samples/${name}`);
}
