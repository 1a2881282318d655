/** A PDF's matrix: six numbers, the last two of which move (ISO 32000-1, 8.3.3). */
export type Matrix = readonly number[];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

export function matrixOf(values: readonly unknown[]): Matrix {
  return identity.map((standard, index) => {
    const value = values[index];
    return typeof value === "number" && Number.isFinite(value) ? value : standard;
  });
}

/** `inner` carried out first, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

export function pointOf(matrix: Matrix, x: number, y: number): readonly [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  return [a * x + c * y + e, b * x + d * y + f];
}
