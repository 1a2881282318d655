/**
 * Words as data. A list is words and phrases parted by commas, in English and in Japanese. An English entry stands for
 * whole words in any case, with a blank or a hyphen between them; a Japanese one for its letters, wherever they stand. In
 * an entry
 * - `(s)` may be missing: "dividend(s)", 引(き)上げ, and `(a/b)` is one of both, or missing;
 * - `{a/b}` is one of both: "{a/one} year ago";
 * - `~` is any ending: "repurchas~", and `#` a number;
 * - `…` is up to three words between, `……` up to six, in Japanese some letters of the same clause: "per… share".
 */
export type WordList = string;

/** The entries of a list. */
export function entriesOf(list: WordList): readonly string[] {
  return list
    .split(",")
    .map((entry) => entry.trim().replace(/\s+/gu, " "))
    .filter((entry) => entry !== "");
}

const meanings: Readonly<Record<string, string>> = {
  "(": "(?:",
  ")": ")?",
  "{": "(?:",
  "}": ")",
  "/": "|",
  "~": String.raw`\w*`,
  "#": String.raw`\d+`,
  " ": "[ -]",
};
const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const someWords = (most: number) => String.raw`(?: [\w-]+){0,${String(most)}}`;
const someLetters = (most: number) => `[^、。]{0,${String(most)}}`;

/** One pattern, for case to be ignored, of what any of a list's entries stands for; of none, one that nothing matches. */
export function anyOf(list: WordList): string {
  const patterns = entriesOf(list).map(patternOf);
  return patterns.length === 0 ? "(?!)" : `(?:${patterns.join("|")})`;
}

function patternOf(entry: string): string {
  const isIn = isJapanese.test(entry);
  const between = (length: number) => (isIn ? someLetters(16 * length) : someWords(3 * length));
  const words = entry.replace(/…+|[(){}/~# .+*?$^|\\[\]]/gu, (sign) =>
    sign.startsWith("…") ? between(sign.length) : (meanings[sign] ?? `\\${sign}`),
  );
  return isIn
    ? words
    : `${/^[\w({]/u.test(entry) ? String.raw`\b` : ""}${words}${/[\w)}]$/u.test(entry) ? String.raw`\b` : ""}`;
}

/** Words to look for in a text. */
export interface Words {
  /** Whether a text has one of them. */
  readonly areIn: (text: string) => boolean;
  /** The text with a blank for each of them. */
  readonly leftOutOf: (text: string) => string;
}

/** The words of a list where they are not part of what `except` lists: "earnings", except in "retained earnings". */
export function wordsOf(list: WordList, except: WordList = ""): Words {
  const any = new RegExp(anyOf(list), "i");
  const all = patternBeside(list, except);
  const leftOutOf = (text: string) =>
    text.replace(all, (match, said: string | undefined) => (said === undefined ? match : " "));
  // Most texts have none: that is asked first.
  return { areIn: (text) => any.test(text) && leftOutOf(text) !== text, leftOutOf };
}

/** Asks whether a text begins with one of the words of a list, and with none of `except`. */
export function beginsWith(list: WordList, except: WordList = ""): (text: string) => boolean {
  const begin = beginningIn(list, except);
  return (text) => begin(text) !== "";
}

/** Asks with which words of a list, behind what `head` matches, a text begins; empty where with none. */
export function beginningIn(
  list: WordList,
  except: WordList = "",
  head = "",
): (text: string) => string {
  const pattern = patternBeside(list, except, `^${head}`);
  return (text) => {
    const [match] = text.matchAll(pattern);
    return match?.groups?.["said"] === undefined ? "" : match[0];
  };
}

/** Asks whether a text, without the words of `except`, ends with one of the words of a list. */
export function endsWith(list: WordList, except: WordList = ""): (text: string) => boolean {
  const pattern = new RegExp(`${anyOf(list)}$`, "i");
  const excepted = wordsOf(except);
  return (text) => pattern.test(excepted.leftOutOf(text));
}

// What is excepted comes first, so that what stands within it is not found.
function patternBeside(list: WordList, except: WordList, head = ""): RegExp {
  return new RegExp(`${head}${anyOf(except)}|${head}(?<said>${anyOf(list)})`, "gi");
}

/** The kinds whose words stand in a text, in the order of the text; of two that begin at the same place, the first of `lists`. */
export function kindsIn<K extends string>(
  lists: readonly (readonly [kind: K, list: WordList])[],
): (text: string) => readonly K[] {
  const pattern = new RegExp(lists.map(([, list]) => `(${anyOf(list)})`).join("|"), "gi");
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const said: readonly (string | undefined)[] = match.slice(1);
      return lists[said.findIndex((each) => each !== undefined)]?.[0] ?? [];
    });
}
