/** What the processor spends on it, in milliseconds: other work on the machine delays it and adds little. */
export async function effort(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(of: readonly number[]): number {
  const sorted = of.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A line of a table of the report. */
export type Line = readonly string[];

export const milliseconds = (value: number): string =>
  value < 10 ? `${value.toFixed(1)} ms` : `${value.toFixed(0)} ms`;

export const times = (ratio: number): string => `${ratio.toFixed(2)}x`;
