import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
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
import { type DeclaredTest, bundleTests, declaredTests } from "./testBundle";

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
}

export const optionsSchema = {
  properties: {
    mutation: {
      type: "object",
      additionalProperties: false,
      properties: {
        folders: { type: "array", items: { type: "string" } },
        without: { type: "array", items: { type: "string" } },
      },
      required: ["folders", "without"],
    },
  },
};

/**
 * A test that takes longer, in milliseconds, judges only the file it is named after. What no other test would
 * notice elsewhere counts as survived, so that the score is never too high for it.
 */
const slow = 50;

class MutationRunner implements TestRunner {
  readonly #files: readonly string[];
  readonly #instruments: Instruments = {
    activeMutant: undefined,
    currentTestId: undefined,
    mutantCoverage: undefined,
    hitCount: undefined,
    hitLimit: undefined,
  };
  #bundle: Script | null = null;

  constructor({ folders, without }: MutationOptions) {
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
    const tests = await this.#run(this.#load(), disableBail);
    this.#instruments.mutantCoverage = undefined;
    const quick = tests.filter(({ timeSpentMs }) => timeSpentMs < slow).map(({ id }) => id);
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
    // Loaded anew for each, so that what is made on loading is made by the mutant too.
    const own = basename(sandboxFileName, ".ts");
    const run = async () => {
      const tests = this.#load();
      const first = tests.filter(({ file }) => file === own);
      const rest = tests.filter(
        ({ file, id }) => file !== own && testFilter?.includes(id) !== false,
      );
      return this.#run([...first, ...rest], disableBail);
    };
    const tests = await run().catch((error: unknown) => [failed("loading", error)]);
    this.#instruments.activeMutant = undefined;
    const endless = determineHitLimitReached(this.#instruments.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, disableBail);
  }

  #load(): readonly DeclaredTest[] {
    if (this.#bundle === null) throw new Error("Stryker begins with init");
    return declaredTests(this.#bundle);
  }

  async #run(tests: readonly DeclaredTest[], disableBail: boolean): Promise<TestResult[]> {
    const results: TestResult[] = [];
    for (const { id, name, body } of tests) {
      this.#instruments.currentTestId = id;
      const start = performance.now();
      const result = await Promise.resolve()
        .then(body)
        .then(
          () => ({ id, name, timeSpentMs: 0, status: TestStatus.Success as const }),
          (error: unknown) => failed(name, error, id),
        );
      results.push({ ...result, timeSpentMs: performance.now() - start });
      if (result.status === TestStatus.Failed && !disableBail) break;
    }
    this.#instruments.currentTestId = undefined;
    return results;
  }
}

function failed(name: string, error: unknown, id = name) {
  const failureMessage = error instanceof Error ? error.message : String(error);
  return { id, name, timeSpentMs: 0, status: TestStatus.Failed as const, failureMessage };
}

/** The mutants each quick test runs; what runs on loading alone, every one of them may notice. */
function coverageOf(quick: readonly string[], coverage: MutantCoverage): MutantCoverage["perTest"] {
  const perTest = Object.fromEntries(quick.map((id) => [id, { ...coverage.perTest[id] }]));
  const covered = new Set(Object.values(perTest).flatMap((mutants) => Object.keys(mutants)));
  const onLoading = Object.keys(coverage.static).filter((mutant) => !covered.has(mutant));
  const once = Object.fromEntries(onLoading.map((mutant) => [mutant, 1]));
  return Object.fromEntries(
    Object.entries(perTest).map(([id, mutants]) => [id, { ...mutants, ...once }]),
  );
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

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, "in-process", runnerWith),
];
