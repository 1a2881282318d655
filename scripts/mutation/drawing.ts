import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";

/** A mutant as Stryker's instrumenter makes it. */
interface MadeMutant {
  readonly fileName: string;
  readonly original: { readonly loc?: { readonly start: Place; readonly end: Place } | null };
  readonly replacementCode: string;
  ignoreReason?: string | undefined;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Collector {
  readonly prototype: { collect: (...args: unknown[]) => MadeMutant };
}

/**
 * Lets Stryker ignore each mutant that is not drawn: on average all but one of so many, others for another seed. What is
 * drawn depends on the mutant alone. A plugin of Stryker's can only ignore a piece of code with all that stands in it;
 * what is ignored as it is made is not even written into the code, which then runs four times as fast.
 */
export async function drawOneOf(oneOf: number, seed: string): Promise<void> {
  const collector = await collectorOfStryker();
  const { collect } = collector.prototype;
  collector.prototype.collect = function (...args: unknown[]) {
    const mutant = collect.apply(this, args);
    if (share(`${seed} ${identityOf(mutant)}`) >= 1 / oneOf) mutant.ignoreReason ??= "not drawn";
    return mutant;
  };
}

async function collectorOfStryker(): Promise<Collector> {
  const ofProject = createRequire(import.meta.url);
  const ofStryker = createRequire(ofProject.resolve("@stryker-mutator/core/package.json"));
  const instrumenter = dirname(ofStryker.resolve("@stryker-mutator/instrumenter/package.json"));
  const file = join(instrumenter, "dist/src/transformers/mutant-collector.js");
  const loaded = (await import(pathToFileURL(file).href)) as {
    readonly MutantCollector: Collector;
  };
  return loaded.MutantCollector;
}

function identityOf({ fileName, original: { loc }, replacementCode }: MadeMutant): string {
  const places = [loc?.start, loc?.end].flatMap((place) => [place?.line, place?.column]);
  return [relative("", fileName), ...places, replacementCode].join(" ");
}

/** A number from 0 to 1, evenly spread over all texts. */
function share(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE() / 2 ** 32;
}
