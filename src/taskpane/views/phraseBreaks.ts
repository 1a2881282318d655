/** Japanese breaks between phrases where the browser can, and never before a small kana or ー. */
export const phraseBreaks = { wordBreak: "auto-phrase", lineBreak: "strict" } as const;
