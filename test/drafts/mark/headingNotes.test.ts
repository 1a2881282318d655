import { renderText } from "../../../src/release/render/plainText";
import { composed, sample } from "../../release/worksheets";
import { complaints, markingOf } from "./markedCopies";

const encode = (text: string) => new TextEncoder().encode(text);

test.each([
  [
    "ja",
    "前期実績（2024年3月期）※1",
    "前期実績（2029年3月期）",
    "前期実績（[-2029-]{+2024+}年3月期）",
  ],
  [
    "en",
    "FY2023 Year-end dividend",
    "FY2022 Year-end dividend",
    "FY[-2022-]{+2023+} Year-end dividend",
  ],
] as const)(
  "a heading without the mark of its note is corrected, and gets none (%s)",
  async (language, heading, wrong, corrected) => {
    const full = sample("full-sample.xlsx");
    const marking = markingOf(full);
    const text = renderText(composed(full, language));
    expect(text).toContain(heading);
    const bare = text.replace(heading, wrong).replace(/(?:※1|\(\*1\)) ?/gu, "");
    const draft = await marking.read(encode(bare), "text");
    expect(complaints(draft.verification).length).toBeGreaterThan(0);
    const { bytes } = await marking.marked(draft);
    expect(new TextDecoder().decode(bytes)).toContain(corrected);
  },
);

test.each([
  ["en", "JPY27.00", "JPY28.00(*3)", "JPY[-28.00-]{+27.00+}(*3)"],
  ["en", "JPY27.00", "(*3) JPY28.00", "(*3) JPY[-28.00-]{+27.00+}"],
  ["ja", "27.00円", "28.00円※3", "[-28.00-]{+27.00+}円※3"],
  ["ja", "27.00円", "２８.００円（注3）", "[-２８.００-]{+２７．００+}円（注3）"],
] as const)(
  "a figure with the mark of a note is corrected, and keeps it (%s: %s, %s)",
  async (language, figure, wrong, corrected) => {
    const full = sample("full-sample.xlsx");
    const marking = markingOf(full);
    const text = renderText(composed(full, language)).replace(figure, wrong);
    const { bytes } = await marking.marked(await marking.read(encode(text), "text"));
    expect(new TextDecoder().decode(bytes)).toContain(corrected);
  },
);

test("a wrong figure is corrected beside others that are not the worksheet's affair", async () => {
  const full = sample("full-sample.xlsx");
  const marking = markingOf(full);
  const text = renderText(composed(full, "en")).replace(
    "50th Ordinary General Meeting of Shareholders",
    "49th Ordinary General Meeting of Shareholders (JPY4,321 million of sales)",
  );
  const draft = await marking.read(encode(text), "text");
  const { bytes, counts } = await marking.marked(draft);
  expect(new TextDecoder().decode(bytes)).toContain("[-49-]{+50+}th");
  expect(counts).toEqual({ corrected: 1, commented: 1 });
});
