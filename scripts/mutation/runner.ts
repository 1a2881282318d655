import { readdirSync } from "node:fs";
import { basename, join, sep } from "node:path";
import type { Script } from "node:vm";
import type { MutantCoverage, StrykerOptions } from "@stryker-mutator/api/core";
import {
  PluginKind,
  commonTokens,
  declareFactoryPlugin,
  tokens,
} from "@stryker-mutator/api/plugin";
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { importersOf, sources } from "./importers";
import { type DeclaredTest, bundleTests, fileOf, loadTests } from "./testBundle";

/** What the instrumented code reads and writes, under the name Stryker gives it. */
interface Instruments {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  mutantCoverage: MutantCoverage | undefined;
  hitCount: number | undefined;
  hitLimit: number | undefined;
}

interface MutationOptions {
  /** Folders below test/ whose tests judge the mutants. */
  readonly folders: readonly string[];
  /** Names of test files among them that cannot: that measure time, or read what a build wrote. */
  readonly without: readonly string[];
  /** Test files that hold what the files below a folder say of themselves, as the file named after each holds what it does. */
  readonly about: Readonly<Record<string, readonly string[]>>;
}

export const mutationSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    folders: { type: "array", items: { type: "string" } },
    without: { type: "array", items: { type: "string" } },
    about: { type: "object", additionalProperties: { type: "array", items: { type: "string" } } },
  },
  required: ["folders", "without", "about"],
};

type JudgedTest = TestResult & {
  /** Processor time in milliseconds, which does not grow where others use the machine too. */
  readonly workMs: number;
};

/**
 * A test that takes more processor time, in milliseconds, judges only the file it is named after. What no other test would
 * notice elsewhere counts as survived, so that the score is never too high for it.
 */
const slow = 200;

/**
 * Of more tests than these that run a mutant, only so many judge it, beside those of its file and of its importers: of the
 * neighbours, those of the same part of the product, and of the others.
 */
const most = { neighbours: 120, others: 150 };

class MutationRunner implements TestRunner {
  readonly #files: readonly string[];
  readonly #about: MutationOptions["about"];
  readonly #instruments: Instruments = {
    activeMutant: undefined,
    currentTestId: undefined,
    mutantCoverage: undefined,
    hitCount: undefined,
    hitLimit: undefined,
  };
  #bundle: Script | null = null;
  /** Of each mutated file, the test files that noticed one of its mutants, the last first: they may the next. */
  readonly #killers = new Map<string, readonly string[]>();

  constructor({ folders, without, about }: MutationOptions) {
    this.#about = about;
    this.#files = folders.flatMap((folder) => testFiles(folder, without));
    Object.assign(globalThis, { __stryker__: this.#instruments });
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#bundle = await bundleTests(this.#files);
  }

  async dryRun({ disableBail }: DryRunOptions): Promise<DryRunResult> {
    const coverage: MutantCoverage = { static: {}, perTest: {} };
    this.#instruments.mutantCoverage = coverage;
    const testsOf = this.#load();
    const tests = await this.#run(this.#files, testsOf, disableBail);
    this.#instruments.mutantCoverage = undefined;
    const quick = tests.filter(({ workMs }) => workMs < slow).map(({ id }) => id);
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: { static: {}, perTest: coverageOf(quick, coverage) },
    };
  }

  async mutantRun({
    activeMutant,
    testFilter,
    hitLimit,
    disableBail,
    sandboxFileName,
  }: MutantRunOptions): Promise<MutantRunResult> {
    const hitCount = hitLimit === undefined ? undefined : 0;
    Object.assign(this.#instruments, { activeMutant: activeMutant.id, hitLimit, hitCount });
    const own = this.#ownTests(sandboxFileName);
    const judging = new Set(testFilter);
    const judgingFiles = new Set([...judging].map(fileOf));
    const isOwn = (file: string) => own.has(basename(file));
    const files = this.#files.filter((file) => isOwn(file) || judgingFiles.has(file));
    const namedAfter = (file: string) => basename(file) === testName(sandboxFileName);
    const before = this.#killers.get(sandboxFileName) ?? files.filter(namedAfter);
    // What is about many files may take long, and most mutants are noticed without it.
    const rest = files.filter((file) => !before.includes(file));
    const about = rest.filter(isOwn);
    const inTurn = [...before, ...rest.filter((file) => !about.includes(file)), ...about];
    const run = async () => {
      // Loaded anew for each, so that what is made on loading is made by the mutant too.
      const load = this.#load();
      const testsOf = (file: string) =>
        load(file).filter(({ id }) => isOwn(file) || judging.has(id));
      return this.#run(inTurn, testsOf, disableBail);
    };
    const tests = await run().catch((error: unknown) => [failed("loading", error)]);
    this.#instruments.activeMutant = undefined;
    const killer = tests.find(({ status }) => status === TestStatus.Failed);
    const file = killer && files.find((each) => each === fileOf(killer.id));
    if (file !== undefined) {
      this.#killers.set(sandboxFileName, [file, ...before.filter((each) => each !== file)]);
    }
    const endless = determineHitLimitReached(this.#instruments.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, disableBail);
  }

  /** The names of the test files that judge a file whatever they take. */
  #ownTests(file: string): ReadonlySet<string> {
    const about = Object.entries(this.#about).filter(([folder]) => file.includes(folder));
    return new Set([testName(file), ...about.flatMap(([, names]) => names)]);
  }

  #load() {
    if (this.#bundle === null) throw new Error("Stryker begins with init");
    return loadTests(this.#bundle);
  }

  async #run(
    files: readonly string[],
    testsOf: (file: string) => readonly DeclaredTest[],
    disableBail: boolean,
  ): Promise<JudgedTest[]> {
    const results: JudgedTest[] = [];
    for (const file of files) {
      for (const test of testsOf(file)) {
        this.#instruments.currentTestId = test.id;
        const result = await resultOf(test);
        this.#instruments.currentTestId = undefined;
        results.push(result);
        if (result.status === TestStatus.Failed && !disableBail) return results;
      }
    }
    return results;
  }
}

async function resultOf({ id, name, body }: DeclaredTest): Promise<JudgedTest> {
  const start = performance.now();
  const workBefore = process.cpuUsage();
  const result = await Promise.resolve()
    .then(body)
    .then(
      () => ({ id, name, timeSpentMs: 0, status: TestStatus.Success as const }),
      (error: unknown) => failed(name, error, id),
    );
  const { user, system } = process.cpuUsage(workBefore);
  return { ...result, timeSpentMs: performance.now() - start, workMs: (user + system) / 1000 };
}

function failed(name: string, error: unknown, id = name) {
  // A mutant can make a failure show more than fits into a report.
  const failureMessage = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  return {
    id,
    name,
    timeSpentMs: 0,
    workMs: 0,
    status: TestStatus.Failed as const,
    failureMessage,
  };
}

/**
 * The mutants each quick test judges: those it runs. One that runs on loading alone (a pattern, a list) is judged by
 * the tests that run something else of its file; where nothing else of it can be run, by every one. Of very many
 * tests that run a mutant and are named after no file that imports it, each so and so many-th judges it.
 */
function coverageOf(quick: readonly string[], coverage: MutantCoverage): MutantCoverage["perTest"] {
  const files = filesOfMutants();
  const run = new Map(quick.map((id) => [id, Object.keys(coverage.perTest[id] ?? {})]));
  const runAtAll = new Set([...run.values()].flat());
  const filesRun = new Set([...runAtAll].map((mutant) => files.get(mutant)));
  const onLoading = Object.keys(coverage.static).filter((mutant) => !runAtAll.has(mutant));
  const judges = new Map<string, string[]>();
  for (const [id, mutants] of run) {
    const filesOfTest = new Set(mutants.map((mutant) => files.get(mutant)));
    const others = onLoading.filter((mutant) => {
      const file = files.get(mutant);
      return filesOfTest.has(file) || !filesRun.has(file);
    });
    for (const mutant of [...mutants, ...others]) {
      const ofMutant = judges.get(mutant);
      if (ofMutant === undefined) judges.set(mutant, [id]);
      else ofMutant.push(id);
    }
  }
  const perTest: Record<string, Record<string, number>> = {};
  for (const id of quick) perTest[id] = {};
  const judgesOf = judgesByFile(quick);
  for (const [mutant, ids] of judges) {
    for (const id of judgesOf(files.get(mutant) ?? "", ids)) {
      const mutants = perTest[id];
      // How often it is run: what runs a hundred times as often under a mutant is taken for endless.
      const hits = coverage.perTest[id]?.[mutant] ?? coverage.static[mutant] ?? 1;
      if (mutants !== undefined) mutants[mutant] = hits;
    }
  }
  return perTest;
}

/** Asks which of the tests that run a mutant of a file are to judge it. */
function judgesByFile(quick: readonly string[]) {
  const importers = importersOf();
  const known = new Map<string, ReadonlyMap<string, string>>();
  const kindsFor = (file: string) => {
    const about = new Set([...importers(file)].map(testName));
    const kindOf = (test: string) => {
      if (about.has(basename(test))) return "own";
      return partOf(test) === partOf(file) ? "neighbour" : "other";
    };
    return new Map(quick.map((id) => [id, kindOf(fileOf(id))]));
  };
  return (file: string, ids: readonly string[]): readonly string[] => {
    const kinds = known.get(file) ?? kindsFor(file);
    known.set(file, kinds);
    const of = (kind: string) => ids.filter((id) => kinds.get(id) === kind);
    return [
      ...of("own"),
      ...evenly(of("neighbour"), most.neighbours),
      ...evenly(of("other"), most.others),
    ];
  };
}

/** At most so many of all, taken evenly. */
function evenly<T>(all: readonly T[], most: number): readonly T[] {
  const every = Math.ceil(all.length / most);
  return all.filter((_, at) => at % every === 0);
}

/** The part of the product that a file or test is of: "checks/prose". */
function partOf(file: string): string {
  return file.split(sep).slice(1, 3).join("/");
}

/** The file each mutant is in, by the names the instrumented code gives them. */
function filesOfMutants(): ReadonlyMap<string, string> {
  return new Map(
    sources().flatMap(([file, text]) =>
      [...text.matchAll(/stryMutAct_\w+\("(\d+)"\)/gu)].map(
        ([, mutant = ""]) => [mutant, file] as const,
      ),
    ),
  );
}

/** The name of the test file that is named after a source file. */
function testName(source: string): string {
  return `${basename(source, ".ts")}.test.ts`;
}

function testFiles(folder: string, without: readonly string[]): readonly string[] {
  return readdirSync(join("test", folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts") && !without.includes(basename(name)))
    .map((name) => join("test", folder, name));
}

function runnerWith(options: StrykerOptions): TestRunner {
  return new MutationRunner(options["mutation"] as MutationOptions);
}
runnerWith.inject = tokens(commonTokens.options);

export const runnerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, "in-process", runnerWith),
];
