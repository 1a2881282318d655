import { register } from "tsx/esm/api";

// Stryker loads its plugins with Node alone, which this project's TypeScript is not for.
register();
const runner = await import("./runner.ts");
const sampling = await import("./sampling.ts");

export const strykerPlugins = [...runner.runnerPlugins, ...sampling.samplingPlugins];
export const strykerValidationSchema = {
  properties: { mutation: runner.mutationSchema, sample: sampling.sampleSchema },
};
