import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { capitalized } from "../../../languages/capitalized";
import { factNamesIn } from "../../../languages/factNamesIn";
import { verificationWordsIn } from "../../../languages/verificationWordsIn";
import { settlementText } from "../../../languages/settlementText";
import type { SettledFinding } from "../../../drafts/accept/draftAcceptance";
import type { DraftPlace } from "../../../drafts/draft";
import { foundPlaceText } from "../../../drafts/placeText";
import { AcceptForm } from "../checks/AcceptForm";
import { paneWords } from "../paneWords";
import type { ComparedProps } from "../paneProps";
import { DraftItem } from "./DraftItem";
import { ReviewComments } from "./ReviewComments";
import { surroundings } from "./draftPlaces";

type DraftFindingProps = ComparedProps & { readonly settled: SettledFinding };

/** Something in a draft to be looked at, with what reviewers noted there and the way to let it stand. */
export function DraftFinding(props: DraftFindingProps) {
  const { settled, state, returned } = props;
  const { language } = state;
  const { finding, isNew } = settled;
  const nameOf = (place: DraftPlace) =>
    foundPlaceText(place, verificationWordsIn(language), returned.draft);
  const below = (
    <>
      <ReviewComments place={finding.item.place ?? null} {...props} />
      <Settling {...props} />
    </>
  );
  if (finding.is === "item") {
    const { place, found, expected, verdict, cell } = finding.item;
    return (
      <DraftItem
        mark={verdict}
        title={capitalized(nameOf(place))}
        cell={cell}
        found={found}
        around={surroundings(returned.draft, place, found)}
        expected={verdict === "differs" ? (expected ?? "") : null}
        isNew={isNew}
        {...props}
      >
        {below}
      </DraftItem>
    );
  }
  const { fact, expected, cell, severity, place } = finding.item;
  const what = fact === null ? paneWords(language).draft.inWorksheet : factNamesIn(language)[fact];
  return (
    <DraftItem
      mark={severity === "error" ? "differs" : "unmatched"}
      title={capitalized(place === undefined ? what : nameOf(place))}
      cell={cell}
      found={null}
      around={null}
      expected={expected === "" ? null : expected}
      isNew={isNew}
      {...props}
    >
      {below}
    </DraftItem>
  );
}

/** Accepts a finding with a reason, or takes that back. */
function Settling({ settled, state, actions, keepFocus }: DraftFindingProps) {
  const [asking, setAsking] = useState(false);
  const { language, working } = state;
  const { checks, draft } = paneWords(language);
  const { finding, accepted } = settled;
  const stop = () => {
    keepFocus();
    setAsking(false);
  };
  if (accepted !== null) {
    return (
      <>
        <Text size={200}>{settlementText(accepted, language)}</Text>
        <div>
          <Button
            size="small"
            disabledFocusable={working !== null}
            onClick={() => {
              keepFocus();
              actions.withdrawInDraft(finding);
            }}
          >
            {checks.withdraw}
          </Button>
        </div>
      </>
    );
  }
  if (!asking) {
    return (
      <div>
        <Button
          size="small"
          disabledFocusable={working !== null}
          onClick={() => {
            setAsking(true);
          }}
        >
          {checks.accept}
        </Button>
      </div>
    );
  }
  return (
    <AcceptForm
      language={language}
      hint={draft.keptHint}
      stop={stop}
      accept={(reason, by) => {
        stop();
        actions.acceptInDraft(finding, reason, by);
      }}
    />
  );
}
