// const sending = useSend(service): sends a draft once, opens the new referral, and keeps what the server said against it.
import { useState } from "react";
import { useLocation } from "wouter";
import { SendReferralDocument } from "../../gql/graphql";
import { useToast } from "../../parts/Toast";
import { useCommand } from "../../parts/use-command";
import { m } from "../../words/messages";
import { type Draft, type DraftErrors, errorsFromServer, inputOf } from "./draft";
import type { Receiver } from "./NewReferralScreen";

interface Sent {
  unclaimed: boolean;
  offeredTo: readonly unknown[];
  to: { name: string };
}

const sentWords = ({ unclaimed, offeredTo, to }: Sent): string =>
  unclaimed ? m.new_sent_offer({ count: offeredTo.length }) : m.new_sent({ service: to.name });

export function useSend({ id: service, answersByLink }: Pick<Receiver, "id" | "answersByLink">) {
  const command = useCommand(SendReferralDocument);
  const [errors, setErrors] = useState<DraftErrors>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [answers, setAnswers] = useState(0);
  const [, navigate] = useLocation();
  const toast = useToast();
  const send = async (draft: Draft, id: string | null) => {
    const input = inputOf(service, draft);
    if (!input) {
      return;
    }
    setErrors({});
    setRefused(null);
    const answer = await command.run({
      draft: id,
      input: answersByLink ? { ...input, byLink: true } : input,
    });
    setAnswers((before) => before + 1);
    if (answer?.__typename === "Attempt") {
      toast({ text: sentWords(answer) });
      navigate(`/doporuceni/${answer.id}`);
    } else if (answer?.__typename === "InvalidInput") {
      const found = errorsFromServer(answer.fields);
      setErrors(found);
      setRefused(Object.keys(found).length === 0 ? "unknown" : null);
    } else if (answer) {
      setRefused(answer.code);
    }
  };
  /** A field was changed: what the server said against it no longer holds. */
  const forget = (fields: readonly string[]) =>
    setErrors((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !fields.includes(field))),
    );
  return { command, errors, refused, answers, send, forget };
}
