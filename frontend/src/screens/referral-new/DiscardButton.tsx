import { lazy, Suspense, useState } from "react";
import { useLocation } from "wouter";
import { DiscardDraftDocument } from "../../gql/graphql";
import { Button, ButtonLink } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { useToast } from "../../parts/Toast";
import { useCommand } from "../../parts/use-command";
import { m } from "../../words/messages";
import type { Autosave } from "./use-autosave";

const Confirm = lazy(async () => ({ default: (await import("../../parts/Confirm")).Confirm }));

/** Throws the draft away, after asking; where nothing was kept yet there is nothing to ask. */
export function DiscardButton({ saving, back }: { saving: Autosave; back: string }) {
  const [asked, setAsked] = useState(false);
  const [, navigate] = useLocation();
  const toast = useToast();
  const command = useCommand(DiscardDraftDocument);
  if (saving.kept === null) {
    return (
      <ButtonLink href={back} tone="bare">
        {m.draft_discard()}
      </ButtonLink>
    );
  }
  const discard = async () => {
    const draft = await saving.stop();
    const answer = draft ? await command.run({ draft }) : null;
    setAsked(false);
    if (answer?.__typename === "Attempt") {
      toast({ text: m.draft_discarded() });
      navigate(back);
    } else {
      saving.go();
    }
  };
  return (
    <>
      <Button tone="bare" onClick={() => setAsked(true)}>
        {m.draft_discard()}
      </Button>
      {asked ? (
        <Suspense>
          <Confirm
            open
            busy={command.status !== "idle"}
            stop
            title={m.draft_discard_title()}
            verb={m.draft_discard_confirm()}
            safe={m.draft_discard_keep()}
            onYes={() => void discard()}
            onNo={() => setAsked(false)}
          >
            <p>{m.draft_discard_text()}</p>
          </Confirm>
        </Suspense>
      ) : null}
      <CommandStatus of={command} />
    </>
  );
}
