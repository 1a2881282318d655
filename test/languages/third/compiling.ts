import { readdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import ts from "typescript";
import { englishOf, third, withThird } from "./language";

export const root = resolve(__dirname, "../../..");

/** How a file of `src/` reads in a trial; `own` is its own text, that of English for the third language. */
export type Reading = (path: string, own: string) => string;

const settings = ts.parseJsonConfigFileContent(
  ts.readConfigFile(resolve(root, "tsconfig.json"), (path) => ts.sys.readFile(path)).config,
  ts.sys,
  root,
).options;
// Office's and Node's types are not needed below the pane, and take the longest to read.
const { tsBuildInfoFile, ...options } = {
  ...settings,
  incremental: false,
  types: [],
  noEmit: true,
};

/** The files in which languages are listed, or in the third one's folder, but for those of the pane's components. */
export function filesOfLanguages(): readonly string[] {
  const folders = ["dividend", "languages", "worksheet", "tables", "papers", "taskpane/views"];
  const listing = folders
    .flatMap((folder) => {
      const path = resolve(root, "src", folder);
      return readdirSync(path, { recursive: true, encoding: "utf8" }).map((name) =>
        resolve(path, name),
      );
    })
    .filter((path) => path.endsWith(".ts") && !/\/languages\/(?:en|ja)\//u.test(path))
    .filter((path) => withThird(path, ts.sys.readFile(path) ?? "") !== ts.sys.readFile(path));
  return [...listing, ...filesOfThird()];
}

export function filesOfThird(): readonly string[] {
  return readdirSync(resolve(root, "src/languages/en")).map((name) =>
    resolve(root, "src/languages", third, name),
  );
}

const sources = new Map<string, ts.SourceFile>();

/** What the compiler says of these files where every file of `src/` reads so: the messages of each, by its path in `src/`. */
export function problems(
  files: readonly string[],
  reading: Reading,
): ReadonlyMap<string, readonly string[]> {
  const host = ts.createCompilerHost(options);
  host.fileExists = (path) => ts.sys.fileExists(englishOf(path));
  host.directoryExists = (path) => ts.sys.directoryExists(englishOf(`${path}/`));
  host.getSourceFile = (path, version) => {
    const own = ts.sys.readFile(englishOf(path));
    if (own === undefined) return undefined;
    const text = path.startsWith(`${root}/src/`) ? reading(path, own) : own;
    const kept = sources.get(path);
    if (kept?.text === text) return kept;
    const source = ts.createSourceFile(path, text, version);
    sources.set(path, source);
    return source;
  };
  const program = ts.createProgram({ rootNames: files, options, host });
  return new Map(
    files.map((path) => {
      const source = program.getSourceFile(path);
      const found = [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ];
      return [
        relative(resolve(root, "src"), path),
        found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
      ];
    }),
  );
}
