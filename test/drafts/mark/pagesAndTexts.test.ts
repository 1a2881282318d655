import { renderHtml } from "../../../src/release/render/html";
import { renderText } from "../../../src/release/render/plainText";
import { composed, sample } from "../../release/worksheets";
import { complaints, markingOf } from "./markedCopies";
import { randomNumbers } from "./randomly";

const changes = Number(process.env["MARKING_CHANGES"] ?? 8);
const patience = 1000 * (60 + 4 * changes);

/** What a text says once its changes are accepted, or rejected, and the list at its end is cut off. */
const textWith = (keep: "new" | "old") => (marked: string) =>
  marked
    .replace(/={40}[^]*$/u, "")
    .replace(/\[-([^]*?)-\]/gu, keep === "old" ? "$1" : "")
    .replace(/\{\+([^]*?)\+\}/gu, keep === "new" ? "$1" : "");

const htmlWith = (keep: "new" | "old") => (marked: string) => {
  const [gone, kept] = keep === "new" ? ["del", "ins"] : ["ins", "del"];
  return marked
    .replace(/<section lang="\w\w"><hr>[^]*?<\/section>\n/u, "")
    .replace(new RegExp(`<${gone} datetime[^>]*>[^]*?</${gone}>`, "gu"), "")
    .replace(new RegExp(`<${kept} datetime[^>]*>([^]*?)</${kept}>`, "gu"), "$1")
    .replace(/<mark title[^>]*>([^]*?)<\/mark>/gu, "$1");
};

const formats = {
  text: { render: renderText, accepted: textWith("new"), rejected: textWith("old") },
  html: { render: renderHtml, accepted: htmlWith("new"), rejected: htmlWith("old") },
} as const;

function withChangedDigit(text: string, random: (below: number) => number): string {
  const body = Math.max(0, text.indexOf("<body>"));
  const digits = [...text.slice(body).matchAll(/(?<=^|>)[^<]*/gmu)].flatMap(({ 0: words, index }) =>
    [...words.matchAll(/(?<!&#\d*)\d/gu)].map((digit) => body + index + digit.index),
  );
  const at = digits[random(digits.length)] ?? 0;
  const other = (Number(text.charAt(at)) + 1 + random(9)) % 10;
  return text.slice(0, at) + String(other) + text.slice(at + 1);
}

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe.each(["text", "html"] as const)("a draft that is %s", (format) => {
  const { render, accepted, rejected } = formats[format];

  it.each([
    ["full-sample.xlsx", "en"],
    ["full-sample-ja.xlsx", "ja"],
    ["iij-2019-05-23.xlsx", "en"],
  ] as const)(
    "of %s in %s: each changed figure is corrected, and what was rejected is as it came",
    async (name, language) => {
      const announcement = sample(name);
      const marking = markingOf(announcement);
      const original = render(composed(announcement, language));
      const usual = complaints((await marking.read(encode(original), format)).verification);
      const random = randomNumbers(name.length);
      let corrected = 0;
      for (let change = 0; change < changes; change += 1) {
        const text = withChangedDigit(original, random);
        const changed = await marking.read(encode(text), format);
        if (complaints(changed.verification).join() === usual.join()) continue;
        const marked = decode((await marking.marked(changed)).bytes);
        expect(rejected(marked)).toBe(text);
        const after = await marking.read(encode(accepted(marked)), format);
        if (complaints(after.verification).every((each) => usual.includes(each))) corrected += 1;
        if (process.env["MARKING_LOG"] !== undefined && change === changes - 1)
          console.log(format, name, language, corrected);
      }
      expect(corrected).toBeGreaterThanOrEqual(0.5 * changes);
    },
    patience,
  );
});

it.each([
  ["numbered", (words: string) => `<ol><li>${words}</li><li>And more.</li></ol>`],
  ["lettered from d", (words: string) => `<ol start=4 type=a><li><p>${words}</p></li></ol>`],
  [
    "in a list",
    (words: string) => `<ol><li>One<ol type=i><li>Two</li><li>${words}</li></ol></li></ol>`,
  ],
  ["in a cell", (words: string) => `<table><tr><td><ol><li>${words}</li></ol></td></tr></table>`],
  ["with bullets", (words: string) => `<ul><li><b>${words}</b></li></ul>`],
])("a wrong figure in an item of a list, %s, is corrected, and the list stays", async (_, item) => {
  const announcement = sample("full-sample.xlsx");
  const marking = markingOf(announcement);
  const page = renderHtml(composed(announcement, "en")).replace(
    /<p[^>]*>((?:(?!<\/p>)[^])*)50th Ordinary((?:(?!<\/p>)[^])*)<\/p>/u,
    (_whole, before: string, behind: string) => item(`${before}49th Ordinary${behind}`),
  );
  const { bytes, counts } = await marking.marked(await marking.read(encode(page), "html"));
  expect(counts).toEqual({ corrected: 1, commented: 0 });
  expect(formats.html.rejected(decode(bytes))).toBe(page);
  expect(formats.html.accepted(decode(bytes))).toBe(page.replace("49th Ordinary", "50th Ordinary"));
});

it("a text in Shift_JIS keeps its bytes around what is put in", async () => {
  const announcement = sample("full-sample-ja.xlsx");
  const marking = markingOf(announcement);
  const shiftJis = new Uint8Array([
    0x91, 0xe6, 0x34, 0x39, 0x89, 0xf1, 0x92, 0xe8, 0x8e, 0x9e, 0x8a, 0x94, 0x8e, 0xe5, 0x91, 0x8d,
    0x89, 0xef, 0x0d, 0x0a,
  ]);
  expect(new TextDecoder("shift_jis").decode(shiftJis)).toBe("第49回定時株主総会\r\n");
  const changed = await marking.read(shiftJis, "text");
  const { bytes } = await marking.marked(changed, false, "ja");
  expect([...bytes.subarray(0, shiftJis.length)]).toEqual([...shiftJis]);
  expect(new TextDecoder("shift_jis", { fatal: true }).decode(bytes)).toContain("原稿");
});
