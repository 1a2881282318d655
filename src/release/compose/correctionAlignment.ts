/** More pairs than are compared each with each: a part of two texts that is larger counts as changed whole. */
const mostCompared = 4_000_000;

/** The longest row of pairs of equal items that stand in the same order in both lists, as their places. */
export function pairedInOrder(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const shorter = Math.min(before.length, after.length);
  let ahead = 0;
  while (ahead < shorter && before[ahead] === after[ahead]) ahead += 1;
  let behind = 0;
  while (behind < shorter - ahead && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  const old = before.slice(ahead, before.length - behind);
  const young = after.slice(ahead, after.length - behind);
  return [
    ...Array.from({ length: ahead }, (_, at) => [at, at] as const),
    ...longest(old, young).map(([a, b]) => [a + ahead, b + ahead] as const),
    ...Array.from(
      { length: behind },
      (_, at) => [before.length - behind + at, after.length - behind + at] as const,
    ),
  ];
}

function longest(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  if (before.length * after.length > mostCompared) return [];
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (a: number, b: number) => lengths[a * width + b] ?? 0;
  for (let a = before.length - 1; a >= 0; a -= 1) {
    for (let b = after.length - 1; b >= 0; b -= 1) {
      lengths[a * width + b] =
        before[a] === after[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [a, b] = [0, 0]; a < before.length && b < after.length;) {
    if (before[a] === after[b]) {
      pairs.push([a, b]);
      [a, b] = [a + 1, b + 1];
    } else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}
