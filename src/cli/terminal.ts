import { columnsOf } from "../dividend/textWidth";

/** Where a command's words go. */
export interface Terminal {
  /** How wide standard output is where a person reads it; null for a file or another program. */
  readonly columns: number | null;
  /** Standard output. */
  print(text: string): void;
  /** One line on standard error. */
  tell(line: string): void;
  /** How far a long run is, on one line that replaces itself; shown only where a person watches. */
  showProgress(text: string): void;
}

const eraseLine = "\r\u001b[K";

/** For terminals that do not say how wide they are. */
const usualColumns = 80;

/** As much of the text as fits a width, where a full-width character takes two columns. */
export function cutToWidth(text: string, columns: number): string {
  let width = 0;
  let cut = "";
  for (const character of text) {
    width += columnsOf(character);
    if (width > columns) break;
    cut += character;
  }
  return cut;
}

/** The terminal the process was started in. */
export function processTerminal(): Terminal {
  const watched = process.stderr.isTTY;
  let progress = false;
  const clear = () => {
    if (progress) process.stderr.write(eraseLine);
    progress = false;
  };
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
  return {
    columns: process.stdout.isTTY && process.stdout.columns > 0 ? process.stdout.columns : null,
    print: (text) => {
      clear();
      process.stdout.write(text);
    },
    tell: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    showProgress: (text) => {
      if (!watched) return;
      clear();
      const { columns } = process.stderr;
      process.stderr.write(cutToWidth(text, (columns > 0 ? columns : usualColumns) - 1));
      progress = true;
    },
  };
}
