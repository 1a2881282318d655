/** Words of another company than the issuer. */
const otherCompany = String.raw`子会社|親会社|関連会社|関係会社|\bsubsidiar(?:y|ies)\b|\bparent company\b|\baffiliates?\b`;

/** Of another dividend than the one decided: another year's, a forecast, a policy's limit, a purchase. */
const otherDividend = new RegExp(
  `${otherCompany}|` +
    String.raw`前期|前年|昨年|前事業年度|次期|来期|翌期|翌年|予想|下限|最低|目標|目安|考慮しない|考慮前|分割前|取得|買付|消却|優待|` +
    String.raw`\b(?:previous|prior|last|next|following)\s+(?:fiscal\s+)?(?:year|period|term)|\bforecasts?\b|\bexpected\b|\bminimum\b|\bat least\b|\btargets?\b|\b(?:pre|before)[\s-](?:the )?(?:stock )?split|\b(?:re)?purchase|\bbuy-?back`,
  "iu",
);

/** Of other shares than those there are: an earlier day's, those of a split, a purchase, a cancellation, of rights. */
const otherShares = new RegExp(
  `${otherCompany}|` +
    String.raw`前期末|前年|分割|併合|取得|消却|処分|買付|予約権|社債|割合|割当|増加|減少|対する|除く|` +
    String.raw`\b(?:stock |share )?splits?\b|\bconsolidation\b|\b(?:acqui|repurchas|cancel|dispos)\w*|\brights?\b|\boptions?\b|\bbonds?\b|\bnotes\b|\bexcluding\b|\bissued\s+[\d,]+\s+(?:new\s+)?shares\s+to\b|\bprevious\b|\bprior\b`,
  "iu",
);

const otherYear = new RegExp(
  `${otherCompany}|` +
    String.raw`経営計画|中期計画|予定は(?:ありません|ございません)|変更はありません|していません|しておりません|\bno changes?\b|\bnot changed?\b|\b(?:mid|medium)[\s-]term\b`,
  "iu",
);

/** Whether a sentence may be of another dividend than the one the release decides, so that none of its figures is taken. */
export function isOfOtherDividend(sentence: string): boolean {
  return otherDividend.test(sentence);
}

/** Whether a number of shares in a sentence may be another than the issuer has. */
export function isOfOtherShares(sentence: string): boolean {
  return otherShares.test(sentence);
}

/** Whether a sentence may be of another company's year or of a plan's, or says that nothing is changed. */
export function isOfOtherYear(sentence: string): boolean {
  return otherYear.test(sentence);
}

/** Whether the words right before an amount make it that of the whole year, which is no dividend decided at once. */
export function isWholeYear(before: string): boolean {
  return /年間[^、。\d]{0,12}$|\bannual[ \w]{0,12}$/iu.test(before);
}
