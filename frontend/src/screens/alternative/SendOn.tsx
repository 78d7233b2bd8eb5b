// <SendOn of={sendOn} attempt />: asks before it sends on, and says what goes along and what stays; then what came of it.
import { Fragment, lazy, Suspense } from "react";
import type { AttemptPartsFragment } from "../../gql/graphql";
import { CommandStatus } from "../../parts/CommandStatus";
import { refusalWord } from "../../parts/codes";
import { Note } from "../../parts/Note";
import { m } from "../../words/messages";
import type { SendOn as Sending } from "./use-send-on";
import { carriedOf } from "./words";

// comes when somebody has chosen; what waits before is the choice
const Confirm = lazy(async () => ({ default: (await import("../../parts/Confirm")).Confirm }));

// a consent is asked for anew towards each recipient, and of a written referral alone
const GroundFields = lazy(async () => ({
  default: (await import("../referral-new/WrittenSheets")).GroundFields,
}));

export function SendOn({ of, attempt }: { of: Sending; attempt: AttemptPartsFragment }) {
  return (
    <>
      {of.to ? (
        <Suspense>
          <Confirm
            open
            busy={of.command.status !== "idle"}
            title={m.alt_send_title({ service: of.to.name })}
            verb={m.alt_send_yes()}
            safe={m.alt_send_no()}
            onYes={() => void of.send()}
            onNo={() => of.choose(null)}
          >
            <Carried attempt={attempt} />
            {of.ground ? <GroundFields {...of.ground} /> : null}
          </Confirm>
        </Suspense>
      ) : null}
      {of.refused ? (
        <Note tone="brick" live="alert">
          <b>{m.failure_command_title()}</b> {refusalWord(of.refused)}
        </Note>
      ) : null}
      <CommandStatus of={of.command} />
    </>
  );
}

/** What the new service will know, word by word, and what it will not. */
export function Carried({ attempt }: { attempt: AttemptPartsFragment }) {
  return (
    <>
      <p>{m.alt_carried()}</p>
      <dl className="facts facts--tight">
        {carriedOf(attempt).map(([term, text]) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd className="words">{text}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="small muted">{m.alt_carried_not()}</p>
    </>
  );
}
