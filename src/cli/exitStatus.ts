/** 0 done; 1 an error stands or a worksheet is not checked; 2 wrong usage, or a file that cannot be read or written. */
export type ExitStatus = 0 | 1 | 2;

export function worst(a: ExitStatus, b: ExitStatus): ExitStatus {
  return a > b ? a : b;
}
