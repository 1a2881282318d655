/** The value that stands most often, the first of equally frequent ones; undefined where there is none. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const count = (value: T) => values.filter((each) => each === value).length;
  const most = Math.max(...values.map(count));
  return values.find((value) => count(value) === most);
}
