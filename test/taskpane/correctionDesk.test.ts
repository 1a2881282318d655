import type { Announcement } from "../../src/dividend/announcement";
import { renderText } from "../../src/release/render/plainText";
import { correctionDesk, shownCorrection } from "../../src/taskpane/controller/correctionDesk";
import { startState } from "../../src/taskpane/state/start";
import type { CorrectionState } from "../../src/taskpane/state/pane";
import { createStore } from "../../src/taskpane/store";
import { day, spoken } from "../release/facts";
import { composed, sample } from "../release/worksheets";

const bare = sample("full-sample.xlsx");
/** The sample with what its correction needs. */
const right: Announcement = {
  ...bare,
  decision: {
    ...bare.decision,
    correctionDate: day("B20", "2025-05-30"),
    correctionReason: spoken("B21", "A figure was mistyped."),
  },
};
const release = renderText(composed(bare, "en"));
const slip = release.replace("the 50th Ordinary", "the 49th Ordinary");
const pasted = (text: string) => ({ is: "pasted", html: "", text }) as const;

function deskOver(announcement: Announcement) {
  const store = createStore(startState("en", "light"));
  const facts = { announcement, openErrors: 0 };
  const desk = correctionDesk(store, () => facts);
  /** The first state after now that is of this kind. */
  const shown = (is: CorrectionState["is"]) =>
    new Promise<CorrectionState>((resolve) => {
      const stop = store.listen(() => {
        const { correction } = store.state();
        if (correction?.is !== is) return;
        stop();
        resolve(correction);
      });
    });
  return { store, facts, desk, shown };
}

it("says of a release like the worksheet's that there is nothing to correct", async () => {
  const { store, desk, shown } = deskOver(right);
  desk.correct(pasted(release));
  expect(await shown("compared")).toMatchObject({ correction: { is: "same" } });
  expect(shownCorrection(store.state())).toBeNull();
});

it("lacks the date and the reason of a correction that the worksheet does not say", async () => {
  const { desk, shown } = deskOver(bare);
  desk.correct(pasted(slip));
  expect(await shown("compared")).toMatchObject({
    correction: {
      is: "refused",
      lacking: [{ fact: "correctionDate" }, { fact: "correctionReason" }],
    },
  });
});

it("composes the correction, and takes it away once the worksheet has an error", async () => {
  const { store, facts, desk, shown } = deskOver(right);
  desk.correct(pasted(slip));
  await shown("compared");
  const document = shownCorrection(store.state());
  const marks = document && renderText(document).match(/［[^］]*］/gu);
  expect(marks).toEqual(["［like this］", "［49］", "［50］"]);
  facts.openErrors = 2;
  desk.composeAgain();
  expect(await shown("errors")).toMatchObject({ count: 2 });
  expect(shownCorrection(store.state())).toBeNull();
});

it("shows nothing of a release that was closed while it was read", async () => {
  const { store, desk } = deskOver(right);
  desk.correct(pasted(slip));
  desk.close();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(store.state().correction).toBeNull();
});

it("refuses what is no release of a dividend, and says so", async () => {
  const { store, desk, shown } = deskOver(right);
  desk.correct(pasted("Dear all,\n\nlunch is at noon.\n"));
  expect(await shown("unreadable")).toEqual({ is: "unreadable", name: null, why: "noNotice" });
  expect(shownCorrection(store.state())).toBeNull();
});
