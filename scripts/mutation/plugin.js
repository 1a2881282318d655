import { register } from "tsx/esm/api";

// Stryker loads its plugins with Node alone, which this project's TypeScript is not for.
register();
const runner = await import("./runner.ts");

export const strykerPlugins = runner.strykerPlugins;
export const strykerValidationSchema = runner.optionsSchema;
