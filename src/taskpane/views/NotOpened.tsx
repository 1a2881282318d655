import { Button, Text, tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { StatusWords } from "../../languages/statusWords";

const style: CSSProperties = {
  display: "flex",
  flexDirection: "column",
  alignItems: "flex-start",
  rowGap: tokens.spacingVerticalS,
  padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
};

/** A part of the pane did not arrive, or failed: what to do, and another try. */
export function NotOpened({ words }: { readonly words: StatusWords }) {
  return (
    <section role="alert" style={style}>
      <Text weight="semibold">{words.notOpened}</Text>
      <Text>{words.notOpenedStep}</Text>
      <Button
        appearance="primary"
        onClick={() => {
          location.reload();
        }}
      >
        {words.openAgain}
      </Button>
    </section>
  );
}
