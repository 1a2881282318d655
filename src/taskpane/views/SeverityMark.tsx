import { tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../dividend/finding";

const marks = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  note: Info16Filled,
  clear: CheckmarkCircle16Filled,
} as const;

const colors = {
  error: tokens.colorStatusDangerForeground1,
  warning: tokens.colorStatusWarningForeground3,
  note: tokens.colorBrandForeground1,
  clear: tokens.colorStatusSuccessForeground1,
} as const;

/** A severity's sign. Its word always stands beside it, so it says nothing to a screen reader. */
export function SeverityMark({ of }: { readonly of: Severity | "clear" }) {
  const Mark = marks[of];
  return <Mark style={{ flexShrink: 0, color: colors[of] }} aria-hidden />;
}
