import { dirname, relative } from "node:path";
import type { MutantResult, schema } from "@stryker-mutator/api/core";
import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";
import type { Reporter } from "@stryker-mutator/api/report";

type Counts = Readonly<Record<"killed" | "timeout" | "survived" | "noCoverage", number>>;

/** Prints what no test notices as it comes, at last what became of the sample, by folder, and what that says of all. */
class SampleReporter implements Reporter {
  onMutantTested({ status, fileName, location, mutatorName, replacement }: MutantResult): void {
    if (!["Survived", "NoCoverage", "Timeout"].includes(status)) return;
    const place = `${relative("", fileName)}:${location.start.line}:${location.start.column}`;
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
    console.log(`${tried(all)} of ${statuses.length} mutants: ${low} to ${high} % (95 % interval)`);
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

export const reporterPlugins = [declareClassPlugin(PluginKind.Reporter, "sample", SampleReporter)];
