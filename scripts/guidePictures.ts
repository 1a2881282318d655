import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../test/browser/launch";
import { inFewColors } from "./fewColors";

/** Takes the guide's pictures anew, by walking through its pages as their browser tests do; says how long the first takes. */
const root = path.resolve(import.meta.dirname, "..");
const jest = path.join(root, "node_modules/jest/bin/jest.js");
const asked = ["-c", "jest.config.mjs", "--selectProjects", "browser"];
execFileSync(process.execPath, [jest, ...asked, "--testPathPatterns", "browser/guide"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, GUIDE_PICTURES: "write" },
});

const folder = path.join(root, "docs/guide/pictures");
const browser = await launchBrowser();
const blank = await browser.newPage();
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".png")) continue;
  const picture = path.join(folder, name);
  writeFileSync(picture, await inFewColors(blank, readFileSync(picture)));
}
await browser.close();
