// const acts = useActs(pages): taking over, giving to a colleague, taking many for consideration; and what came of it.
import { useCallback, useState } from "react";
import {
  AcknowledgeReferralDocument,
  AssignReferralDocument,
  type AttemptLineFragment,
  TakeOverDocument,
} from "../../gql/graphql";
import { refusalWord } from "../../parts/codes";
import { useToast } from "../../parts/Toast";
import { numberOf } from "../../parts/time";
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

export type Progress = { done: number; total: number } | null;

/** Takes the chosen ones for consideration, one after another. */
export function useBulk(pages: BoxPages) {
  const acknowledge = useCommand(AcknowledgeReferralDocument);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [progress, setProgress] = useState<Progress>(null);
  const [said, setSaid] = useState("");
  const toggle = useCallback((id: string) => {
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) {
        after.add(id);
      }
      return after;
    });
  }, []);
  const run = async (rows: readonly AttemptLineFragment[]) => {
    let taken = 0;
    let failed = 0;
    for (const [index, row] of rows.entries()) {
      setProgress({ done: index, total: rows.length });
      const answer: Answer | null = await acknowledge.run({ attempt: row.id, seen: row.version });
      if (!answer) {
        break;
      }
      answer.__typename === "Attempt" ? taken++ : failed++;
    }
    setProgress(null);
    setChosen(new Set());
    setSaid(
      [
        taken > 0 ? m.inbox_ack_done({ count: taken, shown: numberOf(taken) }) : "",
        failed > 0 ? m.inbox_ack_failed({ count: failed, shown: numberOf(failed) }) : "",
      ].join(" "),
    );
    pages.refresh();
  };
  return { chosen, toggle, progress, said, run, sending: acknowledge };
}
