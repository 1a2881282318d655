import { changeAtRandom, reported } from "./changing";
import { sampleDrafts } from "./givenDrafts";

jest.mock("../../../src/ooxml/xmlParsing", () => jest.requireActual<object>("./rememberedParsing"));

/** How many figures are changed in each draft; MARKING_CHANGES makes it a long run. */
const changes = Number(process.env["MARKING_CHANGES"] ?? 3);

describe.each(sampleDrafts())("$name", (draft) => {
  it.each([
    ["as it is written", false],
    ["with its runs split at random", true],
  ])(
    "%s: each changed figure is corrected, or told",
    async (_, split) => {
      const came = await changeAtRandom(draft, changes, split);
      reported(draft, split, came);
      const { counts, usual } = came;
      // A draft of worksheets as they once were has figures that none of theirs is.
      expect(usual).toEqual([]);
      expect(counts.untied).toBe(0);
      expect(counts.commented).toBeLessThanOrEqual(Math.ceil(0.05 * changes));
    },
    1000 * (60 + 2 * changes),
  );
});
