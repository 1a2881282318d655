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
