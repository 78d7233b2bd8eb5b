// const sendOn = useSendOn(attempt): sends the need of an ended attempt to another service, in one step and a yes.
import { useState } from "react";
import { useLocation } from "wouter";
import { type AttemptPartsFragment, RerouteReferralDocument } from "../../gql/graphql";
import { useToast } from "../../parts/Toast";
import { useCommand } from "../../parts/use-command";
import { m } from "../../words/messages";
import { checkConsent, consentOf, emptyConsent } from "../referral-new/consent";
import type { Chosen } from "./AlternativeCards";

export function useSendOn(attempt: AttemptPartsFragment) {
  const command = useCommand(RerouteReferralDocument);
  /** Whom it is about to be sent to, null while nobody is chosen. */
  const [to, choose] = useState<Chosen | null>(null);
  /** Why the new recipient may know the name, of a written referral. */
  const [consent, setConsent] = useState(emptyConsent);
  const [tried, setTried] = useState(false);
  const named = attempt.mode === "WRITTEN";
  const errors = named && tried ? checkConsent(consent) : {};
  const [refused, setRefused] = useState<string | null>(null);
  const [, navigate] = useLocation();
  const toast = useToast();
  const send = async () => {
    if (!to) {
      return;
    }
    setTried(true);
    if (named && Object.keys(checkConsent(consent)).length > 0) {
      return;
    }
    setRefused(null);
    const answer = await command.run({
      attempt: attempt.id,
      seen: attempt.version,
      service: to.id,
      consent: named ? consentOf(consent) : null,
    });
    if (answer?.__typename === "Attempt") {
      toast({ text: m.reroute_sent({ service: answer.to.name }) });
      navigate(`/doporuceni/${answer.id}`);
      return;
    }
    choose(null);
    if (answer) {
      setRefused(answer.__typename === "InvalidInput" ? (answer.fields[0]?.code ?? "unknown") : answer.code);
    }
  };
  const ground = named
    ? {
        consent,
        errors,
        onChange: (part: Partial<typeof consent>) => setConsent((before) => ({ ...before, ...part })),
      }
    : null;
  return { command, to, choose, refused, send, ground };
}

export type SendOn = ReturnType<typeof useSendOn>;
