/** What the processor spends on it, which other work on the machine delays but does not add to. */
function effort(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * How many times as much the processor spends on the larger piece of work. Machines differ, so that tests hold this
 * and no time. The least of each is what the work itself takes; the two are taken in turn, so that a busy minute
 * falls on both, and again and again only while the ratio is not below the one that is `allowed`.
 */
export function growth(
  { small, large }: { readonly small: () => void; readonly large: () => void },
  allowed: number,
): number {
  const least = { small: Infinity, large: Infinity };
  for (let round = 0; round < 30 && (round < 2 || least.large >= allowed * least.small); round++) {
    least.small = Math.min(least.small, effort(small));
    least.large = Math.min(least.large, effort(large));
  }
  return least.large / least.small;
}

/** The same for work that waits for something, such as a library that is loaded; the first round is not counted. */
export async function growthInTime(
  { small, large }: { readonly small: () => Promise<void>; readonly large: () => Promise<void> },
  allowed: number,
): Promise<number> {
  await small();
  const least = { small: Infinity, large: Infinity };
  for (let round = 0; round < 20 && (round < 1 || least.large >= allowed * least.small); round++) {
    for (const [size, work] of [
      ["small", small],
      ["large", large],
    ] as const) {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      least[size] = Math.min(least[size], user + system);
    }
  }
  return least.large / least.small;
}
