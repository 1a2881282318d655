import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildSync } from "esbuild";
import { FLAGS, isLittle, sealed, unsealed } from "../../src/cli/compiledAhead";
import { sample, scratchFolder } from "./commandLine";

/** The start as it is built, and beside it a `check` of our own: what it says is known, and how it ends. */
const file = scratchFolder();
const root = resolve(__dirname, "../..");
const kept = () => file("check.cache");
const parts = Array.from({ length: 200 }, (_, at) => `const f${at} = (n) => "p" + (n + ${at});`);
const calls = parts.map((_, at) => `f${at}(${at})`).join(", ");
const code = Buffer.from(
  `${parts.join("\n")}\nprocess.stdout.write([${calls}, "配当"].join());\nprocess.exitCode = 1;\n`,
);

let intact: Buffer;
let alone: ReturnType<typeof started>;

beforeAll(() => {
  const script = file("check.js", code);
  file("package.json", '{"type":"commonjs"}');
  buildSync({
    entryPoints: [resolve(root, "src/cli/start.ts")],
    outfile: file("dividend-tables.js"),
    bundle: true,
    platform: "node",
    format: "cjs",
  });
  alone = started();
  const compile = resolve(root, "scripts/compileAhead.ts");
  execFileSync(process.execPath, ["--import", "tsx", compile, script], { cwd: root });
  intact = readFileSync(kept());
});

function started() {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [file("dividend-tables.js"), "check"],
    { encoding: "utf8" },
  );
  return { status, signal, stdout, stderr };
}

/** The same with bytes of its body changed, one at each of a few places. */
function altered(): Buffer {
  const other = Buffer.from(intact);
  for (const share of [0.1, 0.25, 0.5, 0.75, 0.9]) {
    const at = Math.floor(other.length * share);
    other.writeUInt8(other.readUInt8(at) ^ 0xff, at);
  }
  return other;
}

function sealedAgain(of: Buffer, node?: string): Buffer {
  return sealed(of, altered().subarray(0, -4), node) ?? Buffer.alloc(0);
}

test("what the build keeps is what V8 takes under the flags of the start", () => {
  const script = file("check.js");
  const compiled = unsealed(code, kept());
  expect(compiled).toHaveLength(intact.length - 4);
  expect(alone.stdout).toMatch(/,p398,配当$/u);
  const asked = `
    ${JSON.stringify(FLAGS)}.forEach((flag) => require("node:v8").setFlagsFromString(flag));
    const { readFileSync } = require("node:fs");
    const script = new (require("node:vm").Script)(
      require("node:module").wrap(readFileSync(process.argv[1], "utf8")),
      { filename: process.argv[1], cachedData: readFileSync(process.argv[2]) },
    );
    console.log(script.cachedDataRejected);`;
  const given = file("given", compiled ?? "");
  const said = execFileSync(process.execPath, ["-e", asked, script, given], { encoding: "utf8" });
  expect(said).toBe("false\n");
  expect(started()).toEqual(alone);
});

test.each<readonly [what: string, content: () => Buffer]>([
  ["a byte of the body altered", altered],
  ["one byte short", () => intact.subarray(0, -1)],
  ["cut in the middle", () => intact.subarray(0, intact.length / 2)],
  ["no more than a checksum", () => intact.subarray(-4)],
  ["empty", () => Buffer.alloc(0)],
  ["by another Node", () => sealedAgain(code, "v20.0.0 linux x64")],
  ["of another script as long", () => sealedAgain(Buffer.from(code).fill("x", 0, 1))],
])("what was compiled ahead is left alone when it is %s", (_, content) => {
  file("check.cache", content());
  expect(alone).toMatchObject({ status: 1, signal: null, stderr: "" });
  expect(started()).toEqual(alone);
  expect(unsealed(code, kept())).toBeNull();
});

test.each<readonly [what: string, isSo: boolean, args: readonly string[]]>([
  ["a worksheet", true, [sample("full-sample.xlsx")]],
  ["a worksheet and options", true, ["--lang", "ja", sample("full-sample.xlsx")]],
  ["four worksheets", false, new Array<string>(4).fill(sample("full-sample.xlsx"))],
  [
    "more arguments than are looked at",
    false,
    [...new Array<string>(8).fill("-"), sample("full-sample.xlsx")],
  ],
  ["a large file", false, [resolve(root, "package-lock.json")]],
  ["no file", false, ["--help", "none.xlsx", "\0worker"]],
])("whether %s is little: %s", (_, isSo, args) => {
  expect(isLittle(args)).toBe(isSo);
});
