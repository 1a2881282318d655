import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** How often each thing is tried: a few times in the tests, always the same; as often as `npm run fuzz -- N` says, each time others. */
const times = Number(process.env["FUZZ"] ?? 0);
export const runs = times > 0 ? { numRuns: times } : { numRuns: 12, seed: 20190523 };

const nasty = [
  ..."<>&'\"=+-@,.:;()[]{}%\\/#|^*?!~ \t\n\0\u001b\u0085\u200b\u202e\u3000\ufffe\uffff\ud800\udfff".split(
    "",
  ),
  ...[
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?xml",
    "</",
    "/>",
    "&constructor;",
    "&#0;",
    "&#x110000;",
    "&amp;amp;",
  ],
  ...["1e400", "-1e-400", "99999999999999999999", "0.1.2", "(1,000)", "０．５", "百万", "十二"],
  ...[
    "#REF!",
    "=1+1",
    "__proto__",
    "constructor",
    "toString",
    "undefined",
    "null",
    "{name}",
    "{{dividend}}",
  ],
  ...[
    "2019-02-30",
    "31/04/2019",
    "令和99年13月32日",
    "平成31年",
    "JPY",
    "円",
    "銭",
    "Undetermined",
    "-",
    "―",
  ],
];

interface Edit {
  /** Where, as a part of the whole. */
  readonly at: number;
  /** How much is taken out. */
  readonly cut: number;
  readonly put: string;
  readonly times: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  put: fc.oneof(fc.constant(""), fc.constantFrom(...nasty), fc.string()),
  times: fc.oneof(fc.constant(1), fc.constantFrom(2, 50, 2000)),
});

/** What happens to a text on its way. */
export const edits = fc.array(edit, { minLength: 1, maxLength: 6 });

export function edited(text: string, all: readonly Edit[]): string {
  return all.reduce((now, { at, cut, put, times: count }) => {
    const place = Math.floor(at * now.length);
    return now.slice(0, place) + put.repeat(count) + now.slice(place + cut);
  }, text);
}

export function editedBytes(bytes: Uint8Array, all: readonly Edit[]): Uint8Array {
  return Buffer.from(edited(Buffer.from(bytes).toString("latin1"), all), "latin1");
}

/** A file of parts with one of them damaged, chosen by a number. */
export function withDamagedPart(file: Uint8Array, part: number, all: readonly Edit[]): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/u.test(name));
  const name = names[part % names.length] ?? "";
  const text = edited(strFromU8(parts[name] ?? new Uint8Array()), all);
  return zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 });
}
