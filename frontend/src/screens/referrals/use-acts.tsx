// const acts = useActs(pages): taking over, giving to a colleague; and what came of it.
import { useCallback, useState } from "react";
import { AssignReferralDocument, type AttemptLineFragment, TakeOverDocument } from "../../gql/graphql";
import { refusalWord } from "../../parts/codes";
import { useToast } from "../../parts/Toast";
import { useCommand } from "../../parts/use-command";
import { m } from "../../words/messages";
import type { BoxPages } from "./use-box";

interface Answer {
  __typename?: string;
  code?: string;
}

/** Why nothing came of it, null where something did. */
export function whyNot(answer: Answer | null): string | null {
  if (!answer || answer.__typename === "Attempt") {
    return null;
  }
  return answer.__typename === "Conflict" ? m.inbox_changed_meanwhile() : refusalWord(answer.code ?? "");
}

export function useActs(pages: BoxPages) {
  const takeOver = useCommand(TakeOverDocument);
  const giveTo = useCommand(AssignReferralDocument);
  const toast = useToast();
  const [giving, setGiving] = useState<AttemptLineFragment | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const done = useCallback(
    (answer: Answer | null, text: string, row: AttemptLineFragment) => {
      const why = whyNot(answer);
      setRefused(why);
      if (answer && !why) {
        toast({ text, href: `/doporuceni/${row.id}`, action: m.box_code_open() });
      }
      pages.refresh();
    },
    [pages.refresh, toast],
  );
  const take = useCallback(
    async (row: AttemptLineFragment) => {
      done(await takeOver.run({ attempt: row.id, seen: row.version }), m.inbox_take_done(), row);
    },
    [done, takeOver.run],
  );
  const give = useCallback(
    async (row: AttemptLineFragment, worker: string, name: string) => {
      const answer = await giveTo.run({ attempt: row.id, seen: row.version, worker });
      setGiving(null);
      done(answer, m.inbox_assign_done({ name }), row);
    },
    [done, giveTo.run],
  );
  const sending = [takeOver, giveTo].find((one) => one.status !== "idle" || one.failure) ?? takeOver;
  return { take, give, giving, setGiving, refused, sending };
}
