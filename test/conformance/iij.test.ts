import { readFileSync } from "node:fs";
import { composeRelease } from "../../src/release/composing";
import { renderText } from "../../src/release/plainText";
import { describeWithShared, sharedPath } from "../shared";
import { text } from "../release/facts";
import { iijWithText } from "../release/iij";

describeWithShared("IIJ's release of May 23, 2019", () => {
  it("is composed byte for byte from its facts and words, but for the newline at the end", () => {
    const release = readFileSync(sharedPath("releases/iij-2019-05-23.txt"), "utf8");
    const [banner = "", headline = "", lead = "", approval = "", , , , ...rest] =
      release.split("\n\n");
    const [reason1 = "", reason2 = "", , , , about = "", , contact = ""] = rest;
    const typed = iijWithText({
      banner: { en: [text("B36", banner)] },
      headline: { en: [text("B37", headline)] },
      lead: { en: [text("B38", lead)] },
      approval: { en: [text("B39", approval)] },
      reason: { en: [text("B40", reason1), text("B41", reason2)] },
      about: { en: [text("B42", about)] },
      contact: { en: [text("B43", contact)] },
    });
    const composition = composeRelease(typed, "en");
    if (composition.is !== "document") throw new Error("it was refused");
    expect(renderText(composition.document)).toBe(`${release.trimEnd()}\n`);
  });
});
