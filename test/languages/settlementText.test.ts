import { settlementText } from "../../src/languages/settlementText";

const said = { reason: "As agreed\nwith the auditor", by: "S. Kitamura", on: "2025-05-12" };

it.each([
  ["all", said, "Accepted by S. Kitamura on May 12, 2025: As agreed with the auditor"],
  ["no name", { ...said, by: "" }, "Accepted on May 12, 2025: As agreed with the auditor"],
  ["neither", { ...said, by: "", on: "" }, "Accepted: As agreed with the auditor"],
  [
    "no day",
    { ...said, on: "2025-02-30" },
    "Accepted by S. Kitamura on 2025-02-30: As agreed with the auditor",
  ],
])("an acceptance with %s is said in English", (_, settlement, text) => {
  expect(settlementText(settlement, "en")).toBe(text);
});

it.each([
  ["all", said, "確認済み（2025年5月12日 北村）：監査人と合意"],
  ["no name", { ...said, by: "" }, "確認済み（2025年5月12日）：監査人と合意"],
  ["neither", { ...said, by: "", on: "" }, "確認済み：監査人と合意"],
])("an acceptance with %s is said in Japanese", (_, settlement, text) => {
  const by = settlement.by === "" ? "" : "北村";
  expect(settlementText({ ...settlement, reason: "監査人と合意", by }, "ja")).toBe(text);
});
