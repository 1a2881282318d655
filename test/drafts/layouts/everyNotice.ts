import { blindNotices } from "./blindNotices";
import { english } from "./english";
import { furtherNotices } from "./furtherNotices";
import { japaneseDecisions } from "./japaneseDecisions";
import { japaneseRevisions } from "./japaneseRevisions";
import { moreNotices } from "./moreNotices";
import { printedNotices } from "./printedNotices";
import { realPages } from "./realPages";
import { unseenNotices } from "./unseenNotices";

/** The notices of every set of layouts, with their facts. */
export const everyNotice = [
  ...furtherNotices,
  ...printedNotices,
  ...realPages,
  ...japaneseDecisions,
  ...japaneseRevisions,
  ...english,
  ...blindNotices,
  ...unseenNotices,
  ...moreNotices,
];
