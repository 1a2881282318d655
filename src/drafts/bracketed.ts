/** The figure of a part of the dividend without the brackets that say it is no addend: （35.00円）. */
export function unbracketed(text: string): string {
  const plain = text.trim();
  return /^[(（][^()（）]*[)）]$/u.test(plain) ? plain.slice(1, -1).trim() : text;
}
