import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { wayThrough } from "../scripts/wayThrough";

const root = resolve(__dirname, "..");

test("the picture of the way through is what the imports are (npm run picture)", () => {
  const committed = readFileSync(resolve(root, "docs/way-through.md"), "utf8");
  expect(committed).toBe(wayThrough(resolve(root, "src")));
});
