import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { samples } from "../../scripts/samples/all";

describe("the samples that are committed", () => {
  it.each(Object.keys(samples))("are what the script builds: %s", async (name) => {
    const committed = readFileSync(resolve(__dirname, "../../samples", name));
    const built = await samples[name]?.();
    expect(Buffer.from(built ?? []).equals(committed)).toBe(true);
  });
});
