import { createHash } from "node:crypto";
import { dirname } from "node:path";
import type { MutantResult, schema } from "@stryker-mutator/api/core";
import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";
import type { Reporter } from "@stryker-mutator/api/report";

/** What a run tries: on average one mutant of so many, others for another seed. */
export interface Sample {
  readonly oneOf: number;
  readonly seed: string;
}

export const sampleSchema = {
  type: "object",
  additionalProperties: false,
  properties: { oneOf: { type: "number", minimum: 1 }, seed: { type: "string" } },
  required: ["oneOf", "seed"],
};

/** Whether a mutant, by the number that Stryker gives it, is tried. */
export function isDrawn({ oneOf, seed }: Sample, mutant: string): boolean {
  return share(`${seed} ${mutant}`) < 1 / oneOf;
}

/** A number from 0 to 1, evenly spread over all texts. */
function share(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE() / 2 ** 32;
}

type Counts = Readonly<Record<"killed" | "timeout" | "survived" | "noCoverage", number>>;

/** Prints what no test notices as it comes, at last what became of the sample, by folder, and what that says of all. */
class SampleReporter implements Reporter {
  onMutantTested({ status, fileName, location, mutatorName, replacement }: MutantResult): void {
    if (status !== "Survived" && status !== "NoCoverage") return;
    const place = `${fileName}:${location.start.line}:${location.start.column}`;
    console.log([status, place, mutatorName, replacement].join(" "));
  }

  onMutationTestReportReady({ files }: Readonly<schema.MutationTestResult>): void {
    const statuses = Object.entries(files).flatMap(([file, { mutants }]) =>
      mutants.map(({ status }) => [dirname(file), status] as const),
    );
    const folders = [...new Set(statuses.map(([folder]) => folder))].sort();
    for (const folder of folders) {
      console.log(line(folder, countsOf(statuses.filter(([each]) => each === folder))));
    }
    const all = countsOf(statuses);
    const [low, high] = interval(noticed(all), tried(all));
    console.log(line("all", all));
    console.log(`${statuses.length} mutants, of all: ${low} to ${high} % (95 % interval)`);
  }
}

function countsOf(statuses: readonly (readonly [string, schema.MutantStatus])[]): Counts {
  const count = (wanted: schema.MutantStatus) =>
    statuses.filter(([, status]) => status === wanted).length;
  return {
    killed: count("Killed"),
    timeout: count("Timeout"),
    survived: count("Survived"),
    noCoverage: count("NoCoverage"),
  };
}

function noticed({ killed, timeout }: Counts): number {
  return killed + timeout;
}

function tried({ killed, timeout, survived, noCoverage }: Counts): number {
  return killed + timeout + survived + noCoverage;
}

function line(name: string, counts: Counts): string {
  const score = percent(noticed(counts) / tried(counts)).padStart(6);
  const each = Object.entries(counts).map(([status, count]) => `${status} ${count}`);
  return `${name.padEnd(36)} ${score} %  ${each.join(", ")}`;
}

/** Wilson's interval, in percent, that holds the share of all with 95 % certainty. */
function interval(hits: number, of: number): readonly [low: string, high: string] {
  const z = 1.96;
  const middle = (hits + z ** 2 / 2) / (of + z ** 2);
  const reach = (z / (of + z ** 2)) * Math.sqrt((hits * (of - hits)) / of + z ** 2 / 4);
  return [percent(middle - reach), percent(middle + reach)];
}

function percent(part: number): string {
  return (100 * part).toFixed(1);
}

export const samplingPlugins = [declareClassPlugin(PluginKind.Reporter, "sample", SampleReporter)];
