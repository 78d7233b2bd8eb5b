import { useState } from "react";
import { useLocation } from "wouter";
import { type AttemptPartsFragment, ClaimOfferDocument, PassOfferDocument } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { refusalWord } from "../../parts/codes";
import { Note } from "../../parts/Note";
import { useToast } from "../../parts/Toast";
import { useCommand } from "../../parts/use-command";
import { m } from "../../words/messages";

export interface OfferPanelProps {
  attempt: AttemptPartsFragment;
  onNewest: (newest: AttemptPartsFragment) => void;
}

/** An offer as a candidate has it: take it before somebody else does, or let it go. */
export default function OfferPanel({ attempt, onNewest }: OfferPanelProps) {
  const offer = useOffer(attempt, onNewest);
  return (
    <section className="sheet sheet--turn stack" aria-labelledby="attempt-offer">
      <h2 id="attempt-offer">{m.offer_title()}</h2>
      <p>{m.offer_text()}</p>
      {offer.refused ? (
        <Note tone="plank" icon="warn" live="alert">
          {refusalWord(offer.refused)}
        </Note>
      ) : null}
      <div className="row">
        <Button tone="do" blocked={offer.busy} onClick={offer.claim}>
          {m.offer_claim()}
        </Button>
        <Button blocked={offer.busy} onClick={offer.pass}>
          {m.offer_pass()}
        </Button>
      </div>
      <p className="small muted">{m.offer_pass_hint()}</p>
      <CommandStatus of={offer.passing.status === "idle" ? offer.claiming : offer.passing} />
    </section>
  );
}

function useOffer(attempt: AttemptPartsFragment, onNewest: OfferPanelProps["onNewest"]) {
  const claiming = useCommand(ClaimOfferDocument);
  const passing = useCommand(PassOfferDocument);
  const [refused, setRefused] = useState<string | null>(null);
  const [, navigate] = useLocation();
  const toast = useToast();
  const seen = { attempt: attempt.id, seen: attempt.version };
  const claim = async () => {
    setRefused(null);
    const answer = await claiming.run(seen);
    if (answer?.__typename === "Attempt") {
      onNewest(answer);
      toast({ text: m.offer_claimed() });
    } else if (answer) {
      setRefused(answer.__typename === "InvalidInput" ? "unknown" : answer.code);
    }
  };
  const pass = async () => {
    setRefused(null);
    const answer = await passing.run(seen);
    if (answer?.__typename === "Passed") {
      toast({ text: m.offer_passed() });
      navigate("/doporuceni");
    } else if (answer) {
      setRefused(answer.__typename === "InvalidInput" ? "unknown" : answer.code);
    }
  };
  const busy = claiming.status !== "idle" || passing.status !== "idle";
  return { claiming, passing, refused, busy, claim: () => void claim(), pass: () => void pass() };
}
