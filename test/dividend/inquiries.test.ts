import { withTelephone } from "../../src/dividend/inquiries";

test.each([
  ["財務部長 青山 蓮 TEL 052-000-0000", "財務部長 青山 蓮", "052-000-0000"],
  [
    "財務部長 青山 蓮（TEL．０５２－０００－００００）",
    "財務部長 青山 蓮",
    "０５２－０００－００００",
  ],
  ["Ren Aoyama, Manager, Tel: +81 52 000 0000", "Ren Aoyama, Manager", "+81 52 000 0000"],
  ["Ren Aoyama，tel.052-000-0000", "Ren Aoyama", "052-000-0000"],
  ["経営企画部 (電話番号：052-000-0000)", "経営企画部", "052-000-0000"],
  ["  経営企画部、 電話 052（000）0000  ", "経営企画部", "052（000）0000"],
  ["経営企画部 TEL (052) 000-0000", "経営企画部", "(052) 000-0000"],
  ["総務（東京）TEL 052-000-0000", "総務（東京）", "052-000-0000"],
  ["TEL 052-000-0000", "", "052-000-0000"],
])("%s has a telephone number behind whom to ask", (text, whom, number) => {
  expect(withTelephone(text)).toEqual({ whom, number });
});

test.each([
  "財務部長 青山 蓮",
  "052-000-0000",
  "財務部長 青山 蓮 TEL 110",
  "財務部長 青山 蓮 TEL 052-000-0000 内線 12",
  "財務部長 青山 蓮 TEL 内線 052-000-0000",
  "Ren Aoyama (please write a letter)",
  "TEL 000000000000000000000000000000000000000000000",
])("%s has none", (text) => {
  expect(withTelephone(text)).toBeNull();
});
