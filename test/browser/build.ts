import { execFileSync } from "node:child_process";
import path from "node:path";

/** The pages under test are what users get: built as for production, anew where a source has changed. */
export default function build(): void {
  const root = path.resolve(__dirname, "../..");
  const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
  execFileSync(process.execPath, [tsx, "scripts/build.ts"], { cwd: root, stdio: "inherit" });
}
