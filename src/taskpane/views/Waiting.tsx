import { Text, tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";

const style: CSSProperties = {
  display: "block",
  padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  color: tokens.colorNeutralForeground2,
};

/** What is being waited for, in words. */
export function Waiting({ words }: { readonly words: string }) {
  return (
    <Text role="status" style={style}>
      {words}
    </Text>
  );
}
