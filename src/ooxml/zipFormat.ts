/** What begins each record of a zip, and how long its fixed part is (APPNOTE.TXT, 4.3). */
export const endSignature = 0x06054b50;
export const entrySignature = 0x02014b50;
export const localSignature = 0x04034b50;
export const endLength = 22;
export const entryLength = 46;
export const localLength = 30;
