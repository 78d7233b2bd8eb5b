// const send = useCommand(AcceptReferralDocument); const answer = await send.run({ attempt, seen }): the union of the
// one mutation field, or null when no answer can be had (then send.failure says why; null too when the screen went away).
// send.status: "idle" | "sending" | "retrying". Draw it with <CommandStatus of={send} />.
// const any = useAnyCommand(): the same for a screen with many commands, any.run(AcceptReferralDocument, { attempt, seen }).
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useCallback, useEffect, useRef, useState } from "react";
import { type AnyVariables, useClient } from "urql";
import { type Answer, IntentKeys, untilAnswered } from "./command";
import type { Failure } from "./failure";
import { pauseSeconds, waitForConnection } from "./pause";

export type SendingStatus = "idle" | "sending" | "retrying";

/** What the one field of a mutation answers. */
export type AnswerOf<Data> = Data[Exclude<keyof Data, "__typename">];

type Keyed = { key: string } & AnyVariables;

export interface AnyCommand {
  status: SendingStatus;
  failure: Failure | null;
  /** Sends; while the same command is under way it returns that one's answer, and null while another is. */
  run: <Data extends object, Variables extends Keyed>(
    document: TypedDocumentNode<Data, Variables>,
    input: Omit<Variables, "key">,
  ) => Promise<AnswerOf<Data> | null>;
}

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

/** The keys of the command that was given last: another command with the same input is another intent. */
class CommandKeys {
  #document: unknown = null;
  #keys = new IntentKeys();

  of(document: unknown): IntentKeys {
    if (document !== this.#document) {
      this.#document = document;
      this.#keys = new IntentKeys();
    }
    return this.#keys;
  }
}

export function useAnyCommand(): AnyCommand {
  const client = useClient();
  const mounted = useMounted();
  const commandKeys = useRef(new CommandKeys());
  const underWay = useRef<{ document: unknown; answer: Promise<unknown> } | null>(null);
  const [status, setStatus] = useState<SendingStatus>("idle");
  const [failure, setFailure] = useState<Failure | null>(null);

  const send = useCallback(
    async <Data extends object, Variables extends Keyed>(
      document: TypedDocumentNode<Data, Variables>,
      input: Omit<Variables, "key">,
    ): Promise<AnswerOf<Data> | null> => {
      const keys = commandKeys.current.of(document);
      const variables = { ...input, key: keys.keyFor(input) } as unknown as Variables;
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
      keys.answered();
      return fieldOf(sent.data);
    },
    [client, mounted],
  );

  const run = useCallback(
    async <Data extends object, Variables extends Keyed>(
      document: TypedDocumentNode<Data, Variables>,
      input: Omit<Variables, "key">,
    ): Promise<AnswerOf<Data> | null> => {
      if (underWay.current === null) {
        const answer = send(document, input).finally(() => {
          underWay.current = null;
        });
        underWay.current = { document, answer };
      }
      const { document: sent, answer } = underWay.current;
      return sent === document ? (answer as Promise<AnswerOf<Data> | null>) : null;
    },
    [send],
  );
  return { status, failure, run };
}

export function useCommand<Data extends object, Variables extends Keyed>(
  document: TypedDocumentNode<Data, Variables>,
): Command<Data, Variables> {
  const { status, failure, run: runAny } = useAnyCommand();
  const run = useCallback((input: Omit<Variables, "key">) => runAny(document, input), [runAny, document]);
  return { status, failure, run };
}
