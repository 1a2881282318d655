const telephone = /(?:TEL|Tel|tel|ＴＥＬ|電話番号|電話)[.．:：]?/u;

/**
 * Whom to ask and the telephone number behind that, which the exchange's form has on a line of its own: "財務部長 青山 蓮"
 * and "052-000-0000". Null where no number follows.
 */
export function withTelephone(
  inquiries: string,
): { readonly whom: string; readonly number: string } | null {
  const at = inquiries.search(telephone);
  const number = inquiries
    .slice(Math.max(0, at))
    .replace(telephone, "")
    .trim()
    .replace(/[)）]$/u, "");
  if (at < 0 || !/^[-+\d０-９()（）－‐ー– ]{8,40}$/u.test(number)) return null;
  const whom = inquiries
    .slice(0, at)
    .trim()
    .replace(/[(（、，,]$/u, "")
    .trim();
  return { whom, number };
}
