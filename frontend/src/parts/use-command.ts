// const send = useCommand(AcceptReferralDocument); const answer = await send.run({ attempt, seen }): the union of the
// one mutation field, or null when no answer can be had (then send.failure says why; null too when the screen went away).
// send.status: "idle" | "sending" | "retrying". Draw it with <CommandStatus of={send} />.
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useCallback, useEffect, useRef, useState } from "react";
import { type AnyVariables, useClient } from "urql";
import { type Answer, IntentKeys, untilAnswered } from "./command";
import type { Failure } from "./failure";
import { pauseSeconds, waitForConnection } from "./pause";

export type SendingStatus = "idle" | "sending" | "retrying";

/** What the one field of a mutation answers. */
export type AnswerOf<Data> = Data[Exclude<keyof Data, "__typename">];

export interface Command<Data, Variables> {
  status: SendingStatus;
  failure: Failure | null;
  /** Sends; while an earlier send is under way it returns that one's answer. */
  run: (input: Omit<Variables, "key">) => Promise<AnswerOf<Data> | null>;
}

/** The value of the one field beside __typename. */
function fieldOf<Data extends object>(data: Data): AnswerOf<Data> {
  const [name] = Object.keys(data).filter((key) => key !== "__typename");
  return data[name as Exclude<keyof Data, "__typename">];
}

/** Whether the screen is still there. */
function useMounted() {
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  return mounted;
}

export function useCommand<Data extends object, Variables extends { key: string } & AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Command<Data, Variables> {
  const client = useClient();
  const mounted = useMounted();
  const keys = useRef(new IntentKeys());
  const underWay = useRef<Promise<AnswerOf<Data> | null> | null>(null);
  const [status, setStatus] = useState<SendingStatus>("idle");
  const [failure, setFailure] = useState<Failure | null>(null);

  const send = useCallback(
    async (input: Omit<Variables, "key">) => {
      const variables = { ...input, key: keys.current.keyFor(input) } as unknown as Variables;
      setStatus("sending");
      setFailure(null);
      const ask = () => client.mutation(document, variables).toPromise() as Promise<Answer<Data>>;
      const sent = await untilAnswered(ask, {
        onLost: () => setStatus("retrying"),
        pause: async (nth) => {
          await waitForConnection(pauseSeconds(nth));
          return mounted.current;
        },
      });
      setStatus("idle");
      setFailure(sent.failure);
      if (!sent.data) {
        return null;
      }
      keys.current.answered();
      return fieldOf(sent.data);
    },
    [client, document, mounted],
  );

  const run = useCallback(
    (input: Omit<Variables, "key">) => {
      underWay.current ??= send(input).finally(() => {
        underWay.current = null;
      });
      return underWay.current;
    },
    [send],
  );
  return { status, failure, run };
}
