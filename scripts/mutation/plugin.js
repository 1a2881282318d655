import { register } from "tsx/esm/api";

// Stryker loads its plugins with Node alone, which this project's TypeScript is not for.
register();
const runner = await import("./runner.ts");
const reporter = await import("./sampleReporter.ts");

export const strykerPlugins = [...runner.runnerPlugins, ...reporter.reporterPlugins];
export const strykerValidationSchema = { properties: { mutation: runner.mutationSchema } };
