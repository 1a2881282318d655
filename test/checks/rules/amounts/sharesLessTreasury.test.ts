import type { Value } from "../../../../src/dividend/finding";
import { announcement } from "../../announcements";
import { columnCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import { toldInFull } from "../../inFull";
import type { ColumnWritten } from "../../written";

const cell = (row: "total" | "treasuryShares" | "sharesEntitled" | "sharesIssued") =>
  columnCell("decided", row);

function decided(written: ColumnWritten) {
  return checked(announcement({ decided: written, forecast: null, previous: null, annual: null }));
}

// Shares of 2022, at 25.00: all 93,534,800 issued would get 2,338 million, those entitled 2,258 million.
const of2022 = {
  dividendPerShare: "25.00",
  sharesIssued: "93,534,800",
  treasuryShares: "3,200,000",
  sharesEntitled: null,
};

test("a total that holds only with all shares issued has treasury shares in it", () => {
  const result = decided({ ...of2022, total: "2,338 million" });
  expect(findingsOf("DV01", result)).toEqual([]);
  expect(findingsOf("DV03", result)).toMatchObject([
    { severity: "error", outcome: "treasuryIncluded", cell: cell("total") },
  ]);
  expect(findingsOf("DV03", decided({ ...of2022, total: "2,258 million" }))).toEqual([]);
});

test("shares entitled that are all shares issued have treasury shares in them", () => {
  const result = decided({ ...of2022, sharesEntitled: "93,534,800", total: "2,338 million" });
  expect(findingsOf("DV03", result)).toMatchObject([
    { outcome: "entitledIsIssued", cell: cell("sharesEntitled") },
  ]);
  const right = decided({ ...of2022, sharesEntitled: "93,534,800", total: "2,258 million" });
  expect(findingsOf("DV01", right)).toEqual([]);
  expect(findingsOf("DV03", right)).toMatchObject([
    { outcome: "entitledIsIssued", cell: cell("sharesEntitled") },
  ]);
});

test("shares entitled that are not issued less treasury are wrong where the total disagrees with them", () => {
  const result = decided({ sharesEntitled: "45,983,691" });
  expect(findingsOf("DV01", result)).toEqual([]);
  const [finding] = findingsOf("DV03", result);
  expect(finding).toMatchObject({ outcome: "entitledDiffers", cell: cell("sharesEntitled") });
  expect(finding?.fix?.cell).toEqual(cell("sharesEntitled"));
  const value = finding?.fix?.value;
  expect(value?.is === "shares" && value.shares.toFixed()).toBe("45083691");
});

test("counts in thousands name no one number of shares entitled to put instead", () => {
  const rounded = { treasuryShares: "1,651 thousand", sharesEntitled: "45,983,691" };
  const [finding] = findingsOf("DV03", decided(rounded));
  expect(finding).toMatchObject({ outcome: "entitledDiffers", fix: null });
  const exact = { treasuryShares: "1,651,000", sharesEntitled: "45,983,691" };
  expect(findingsOf("DV03", decided(exact))[0]?.fix?.cell).toEqual(cell("sharesEntitled"));
});

test("a difference too small for the total to tell is still a difference, but nothing tells which is right", () => {
  const [finding] = findingsOf("DV03", decided({ sharesEntitled: "45,083,690" }));
  expect(finding).toMatchObject({ outcome: "entitledDiffers", fix: null });
  const gap = finding?.gap;
  expect(gap?.is === "shares" && gap.shares.toFixed()).toBe("-1");
});

test("treasury shares are wrong where the total agrees with the shares entitled", () => {
  const result = decided({ treasuryShares: "650,909" });
  expect(findingsOf("DV01", result)).toEqual([]);
  const [finding] = findingsOf("DV03", result);
  expect(finding).toMatchObject({ outcome: "treasuryDiffers", cell: cell("treasuryShares") });
  const expected = finding?.expected;
  expect(expected?.is === "shares" && expected.shares.toFixed()).toBe("1650909");
});

test("shares held in trust may be taken off as well", () => {
  const held = { trustShares: "100,000", total: "607 million" };
  expect(findingsOf("DV03", decided({ ...held, sharesEntitled: "44,983,691" }))).toEqual([]);
  expect(findingsOf("DV03", decided({ ...held, sharesEntitled: "44,983,690" }))).toHaveLength(1);
});

test("no more shares can be entitled, or in treasury, than are issued", () => {
  expect(
    findingsOf("DV03", decided({ sharesIssued: "45,083,690", treasuryShares: null })),
  ).toMatchObject([
    { outcome: "moreThanIssued", cell: cell("sharesIssued"), details: { totalAgrees: true } },
  ]);
  const all = decided({ sharesIssued: "45,083,691", treasuryShares: null });
  expect(findingsOf("DV03", all)).toEqual([]);
  expect(
    findingsOf("DV03", decided({ treasuryShares: "46,734,601", sharesEntitled: null })),
  ).toMatchObject([{ outcome: "treasuryMoreThanIssued", cell: cell("treasuryShares") }]);
  const none = decided({ treasuryShares: "46,734,600", sharesEntitled: null });
  expect(findingsOf("DV03", none).map(({ outcome }) => outcome)).not.toContain(
    "treasuryMoreThanIssued",
  );
});

const shown = (value: Value | null | undefined) =>
  value?.is === "shares"
    ? value.shares.toFixed()
    : value?.is === "range"
      ? `${value.range.from.toFixed()} to ${value.range.to.toFixed()}`
      : value;

test("of more shares entitled than issued, the total tells which count is wrong", () => {
  const [issuedWrong] = findingsOf("DV03", decided({ sharesIssued: "4,673,460" }));
  expect(issuedWrong).toMatchObject({ cell: cell("sharesIssued"), fix: null });
  expect(shown(issuedWrong?.expected)).toBe("46734600");
  const [entitledWrong] = findingsOf("DV03", decided({ sharesEntitled: "450,836,910" }));
  expect(entitledWrong).toMatchObject({
    cell: cell("sharesEntitled"),
    details: { totalAgrees: false },
    fix: { cell: cell("sharesEntitled") },
  });
  expect(shown(entitledWrong?.expected)).toBe("45083691");
  const [neither] = findingsOf(
    "DV03",
    decided({ sharesEntitled: "450,836,910", total: "611 million" }),
  );
  expect(neither).toMatchObject({ cell: cell("sharesEntitled"), fix: null });
  const [unknown] = findingsOf(
    "DV03",
    decided({ sharesEntitled: "450,836,910", treasuryShares: null }),
  );
  expect(shown(unknown?.expected)).toBe("0 to 46734600");
  const [absurd] = findingsOf(
    "DV03",
    decided({ sharesEntitled: "450,836,910", treasuryShares: "50,000,000" }),
  );
  expect(shown(absurd?.expected)).toBe("0 to 46734600");
});

test("treasury shares that would be more than all others point to the shares issued", () => {
  const at = (sharesIssued: string) => findingsOf("DV03", decided({ sharesIssued }))[0];
  expect(at("90,167,382")).toMatchObject({
    outcome: "treasuryDiffers",
    cell: cell("treasuryShares"),
    related: [cell("sharesIssued"), cell("sharesEntitled")],
  });
  const tenfold = at("90,167,383");
  expect(tenfold).toMatchObject({ outcome: "treasuryDiffers", cell: cell("sharesIssued") });
  expect(shown(tenfold?.expected)).toBe("46734600");
  expect(shown(tenfold?.actual)).toBe("90167383");
});

test("treasury shares in the total are found where their number is not known", () => {
  const result = decided({
    ...of2022,
    treasuryShares: null,
    sharesEntitled: "90,334,800",
    total: "2,338 million",
  });
  expect(findingsOf("DV03", result)).toMatchObject([
    { outcome: "treasuryIncluded", cell: cell("total") },
  ]);
  expect(missingOf("DV03", result)).toEqual([]);
});

test("shares entitled less those in trust are wrong beside a total on all", () => {
  const held = { trustShares: "1,000,000", sharesEntitled: "44,083,691" };
  expect(findingsOf("DV03", decided({ ...held, total: "595 million" }))).toEqual([]);
  const result = decided({ ...held, total: "608 million" });
  expect(findingsOf("DV01", result)).toEqual([]);
  expect(findingsOf("DV03", result)).toMatchObject([
    { outcome: "entitledDiffers", cell: cell("sharesEntitled") },
  ]);
});

test("without treasury shares the total must not exceed the dividend on all shares issued", () => {
  const counted = { treasuryShares: null, sharesEntitled: null, dividendPerShare: "10" };
  const of = (total: string) => decided({ ...counted, sharesIssued: "60,800,000", total });
  expect(findingsOf("DV03", of("610 million"))).toMatchObject([
    { outcome: "totalMoreThanIssued", cell: cell("total") },
  ]);
  // 609 million rounded up is 608,000,001 at least, of which the 608,000,000 on all shares is short.
  expect(findingsOf("DV03", of("609 million"))).toHaveLength(1);
  expect(findingsOf("DV03", of("608 million"))).toEqual([]);
  expect(missingOf("DV03", of("608 million"))).toEqual(["treasuryShares"]);
});

test("what is missing is said", () => {
  expect(missingOf("DV03", decided({ sharesIssued: null }))).toEqual(["sharesIssued"]);
  expect(missingOf("DV03", decided({ treasuryShares: "" }))).toEqual(["treasuryShares"]);
  expect(missingOf("DV03", checked(announcement()))).toEqual([]);
});

toldInFull("DV03", "amounts", {
  "counted and right": {},
  "all of them entitled": { decided: { sharesEntitled: "46,734,600" } },
  "too few entitled": { decided: { sharesEntitled: "45,038,691" } },
  "more entitled than issued": { decided: { sharesEntitled: "47,000,000", treasuryShares: null } },
  "too few issued": { decided: { sharesIssued: "40,734,600" } },
  "the treasury shares wrong": { decided: { treasuryShares: "1,150,909" } },
  "more treasury shares than issued": {
    decided: { treasuryShares: "50,000,000", sharesEntitled: null },
  },
  "no treasury shares given": { decided: { treasuryShares: null } },
  "treasury shares in the total": { decided: { sharesEntitled: null, total: "630 million" } },
  "treasury shares in the total, not given": {
    decided: { treasuryShares: null, total: "630 million" },
  },
  "a total above all shares": {
    decided: { treasuryShares: null, sharesEntitled: null, total: "700 million" },
  },
  "that total as an upper limit": {
    decided: { treasuryShares: null, sharesEntitled: null, total: "700 million as upper limit" },
  },
  "nothing issued": { decided: { sharesIssued: null } },
  "not counted, not paid": {
    decided: {
      dividendPerShare: "none",
      total: "-",
      sharesIssued: null,
      treasuryShares: null,
      sharesEntitled: null,
    },
  },
  "issued, no total": { decided: { total: "" } },
});
