import { execFileSync } from "node:child_process";
import path from "node:path";

/** Takes the guide's pictures anew, by walking through its first page as its browser test does. */
const root = path.resolve(import.meta.dirname, "..");
const jest = path.join(root, "node_modules/jest/bin/jest.js");
const asked = ["-c", "jest.config.mjs", "--selectProjects", "browser"];
execFileSync(process.execPath, [jest, ...asked, "--testPathPatterns", "browser/guide"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, GUIDE_PICTURES: "write" },
});
