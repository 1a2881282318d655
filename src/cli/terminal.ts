import { columnsOf } from "../dividend/textWidth";
import { systemCauseText, systemProblem } from "./systemProblem";
import { visibleLine, visibleText } from "./visibleText";

/** Where a command's words go. */
export interface Terminal {
  /** How wide standard output is where a person reads it; null for a file or another program. */
  readonly columns: number | null;
  /** Standard output. */
  readonly print: (text: string) => void;
  /** One line on standard error. */
  readonly tell: (line: string) => void;
  /** How far a long run is, on one line that replaces itself; shown only where a person watches. */
  readonly showProgress: (text: string) => void;
}

/** The terminal, but that nothing of a file's name or its cells can steer it. */
export function unsteered({ columns, print, tell, showProgress }: Terminal): Terminal {
  return {
    columns,
    print: (text) => {
      print(visibleText(text));
    },
    tell: (line) => {
      tell(visibleLine(line));
    },
    showProgress: (text) => {
      showProgress(visibleLine(text));
    },
  };
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

/** The terminal the process was started in, and what became of its output. */
export interface ProcessTerminal extends Terminal {
  /** Whether output is lost that its reader did not refuse: a full disk, and no closed pipe. */
  readonly outputLost: () => boolean;
}

export function processTerminal(): ProcessTerminal {
  const watched = process.stderr.isTTY;
  let progress = false;
  let lost = false;
  const closed = new Set<NodeJS.WriteStream>();
  const write = (stream: NodeJS.WriteStream, text: string) => {
    if (!closed.has(stream)) stream.write(text);
  };
  const clear = () => {
    if (progress) write(process.stderr, eraseLine);
    progress = false;
  };
  // A reader that has seen enough (`| head`) closes the pipe: nothing more is written there, and the rest is done.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (closed.has(stream)) return;
      closed.add(stream);
      if (error.code === "EPIPE" || stream === process.stderr) return;
      lost = true;
      const cause = systemCauseText(systemProblem(error));
      write(process.stderr, `standard output: ${cause}. What is missing there was not written.\n`);
    });
  }
  return {
    columns: process.stdout.isTTY && process.stdout.columns > 0 ? process.stdout.columns : null,
    print: (text) => {
      clear();
      write(process.stdout, text);
    },
    tell: (line) => {
      clear();
      write(process.stderr, `${line}\n`);
    },
    showProgress: (text) => {
      if (!watched) return;
      clear();
      const { columns } = process.stderr;
      const width = (columns > 0 ? columns : usualColumns) - 1;
      write(process.stderr, cutToWidth(text, width));
      progress = true;
    },
    outputLost: () => lost,
  };
}
