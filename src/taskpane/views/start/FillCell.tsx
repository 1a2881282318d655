import {
  Badge,
  Button,
  Field,
  Input,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { offersFor } from "../../../filling/offers";
import type { OpenCell } from "../../../filling/openCells";
import { typedInto } from "../../../filling/typedCell";
import { cellHintsIn } from "../../../languages/cellHintsIn";
import { expectationsIn } from "../../../languages/expectationsIn";
import { CellLink } from "../CellLink";
import type { ReadingProps } from "../paneProps";
import { narrowField } from "../narrowField";
import { shortened } from "../shortened";
import { openCellText } from "./openCellText";
import { usePageStyles } from "./pageStyles";
import { startWords } from "./startWords";
import { today } from "./today";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  offers: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  offer: { justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular },
});

const colors = { missing: "important", notReadable: "danger", optional: "informative" } as const;

interface FillCellProps extends ReadingProps {
  readonly target: OpenCell;
  /** Leaves the cell as it is. */
  readonly goOn: () => void;
  /** Waits at the cell until it holds what was written into it. */
  readonly stay: () => void;
}

/** One open cell: what belongs in it, what is offered for it, and a line to type it in. */
export function FillCell({ target, goOn, stay, reading, state, actions }: FillCellProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { language, working } = state;
  const { fill: words } = startWords(language);
  const [text, setText] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const { announcement, typing, others } = reading;
  const offers = offersFor(target, {
    announcement,
    others,
    today: today(),
    language: typing.language,
  });
  const expected = typedInto(target, "?", typing);
  const expects = expected.is === "notReadable" ? expected.expected : null;
  const name = openCellText(target, language);
  const write = (given: string) => {
    if (working !== null) return;
    if (given.trim() === "") {
      goOn();
      return;
    }
    const typed = typedInto(target, given, typing);
    if (typed.is === "notReadable") {
      setRefused(expectationsIn(language)[typed.expected ?? "date"]);
      return;
    }
    stay();
    actions.fillCells([{ cell: target, text: given }]);
  };
  const field = {
    value: text,
    autoFocus: true,
    onChange: (_: unknown, { value }: { readonly value: string }) => {
      setText(value);
      setRefused(null);
    },
  };
  return (
    <form
      className={page.group}
      onSubmit={(event) => {
        event.preventDefault();
        write(text);
      }}
    >
      <div className={styles.head}>
        <Badge appearance="tint" color={colors[target.state]}>
          {words.states[target.state]}
        </Badge>
        <CellLink cell={target.cell} language={language} select={actions.selectCell} />
      </div>
      <Field
        label={name}
        style={narrowField}
        {...(expects !== null && { hint: cellHintsIn(language)[expects] })}
        {...(refused !== null && { validationMessage: words.notReadable(refused) })}
      >
        {target.section === "text" ? (
          <Textarea
            {...field}
            rows={3}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              write(text);
            }}
          />
        ) : (
          <Input {...field} />
        )}
      </Field>
      {offers.length > 0 && (
        <div className={styles.offers}>
          {offers.map((offer) => (
            <Button
              key={offer.text}
              size="small"
              className={styles.offer}
              disabledFocusable={working !== null}
              onClick={() => {
                write(offer.text);
              }}
            >
              {`${words.use(shortened(offer.text))} (${words.reasons[offer.why]})`}
            </Button>
          ))}
        </div>
      )}
      <div className={page.actions}>
        <Button
          type="submit"
          appearance="primary"
          size="small"
          disabledFocusable={working !== null}
        >
          {words.write}
        </Button>
        <Button size="small" onClick={goOn}>
          {words.skip}
        </Button>
      </div>
      <Text size={200} className={page.hint}>
        {words.keys}
      </Text>
    </form>
  );
}
