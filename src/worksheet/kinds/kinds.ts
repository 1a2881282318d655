import type { EntryKind, ValueOfKind } from "../../dividend/facts";
import { choicesOf } from "../choices";
import { choice } from "./choice";
import { date } from "./date";
import { amount, balance, perShare, shares, statementFigure, statementPerShare } from "./figure";
import type { Kind } from "./kind";
import { resource } from "./resource";
import { splitRatio } from "./splitRatio";
import { wholeNumber } from "./wholeNumber";
import { yes } from "./yes";

/** How the cells of each kind of fact are read and written. */
export const kinds: { readonly [K in EntryKind]: Kind<ValueOfKind<K>> } = {
  date,
  perShare,
  amount,
  balance,
  statementFigure,
  statementPerShare,
  shares,
  wholeNumber,
  splitRatio,
  resource,
  yes,
  notice: choice(choicesOf("notice"), "notice"),
  kind: choice(choicesOf("kind"), "kind"),
  decidingBody: choice(choicesOf("decidingBody"), "decidingBody"),
  shareBasis: choice(choicesOf("shareBasis"), "shareBasis"),
};
