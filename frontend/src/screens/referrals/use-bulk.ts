// const bulk = useBulk(pages): what is chosen, and taking it for consideration in one go, a part at a time.
import { useCallback, useState } from "react";
import {
  AcknowledgeReferralsDocument,
  type AcknowledgeReferralsMutation,
  type AcknowledgeReferralsMutationVariables,
  type AttemptLineFragment,
} from "../../gql/graphql";
import { refusalWord, stateWord } from "../../parts/codes";
import { numberOf } from "../../parts/time";
import { type Command, useCommand } from "../../parts/use-command";
import { m } from "../../words/messages";
import { showCode } from "./box";
import type { BoxPages } from "./use-box";

/** As many go in one request: each request says how far it got. */
const PART = 20;
/** More than these are not told one by one. */
const TOLD = 5;

export type Progress = { done: number; total: number } | null;

/** What can be taken for consideration together with others; an offer to several is claimed, not acknowledged. */
export const mayChoose = (row: Pick<AttemptLineFragment, "side" | "state" | "mode">): boolean =>
  row.side === "RECIPIENT" && row.state === "SENT" && row.mode !== "OPEN_OFFER";

export interface AckAnswer {
  attempt: string;
  came: "TAKEN" | "CHANGED" | "REFUSED";
  code: string | null;
  state: AttemptLineFragment["state"] | null;
  by: string | null;
}

/** What came of all of them, in sentences. */
export function summaryOf(answers: readonly AckAnswer[], codes: ReadonlyMap<string, string>): string {
  const code = (answer: AckAnswer) => showCode(codes.get(answer.attempt) ?? "");
  const taken = answers.filter((one) => one.came === "TAKEN").length;
  const changed = answers.filter((one) => one.came === "CHANGED");
  const refused = answers.filter((one) => one.came === "REFUSED");
  const what = changed.slice(0, TOLD).map((one) => changedWord(one, code(one)));
  return [
    taken > 0 ? m.inbox_ack_done({ count: taken, shown: numberOf(taken) }) : "",
    changed.length > 0
      ? m.inbox_ack_changed({
          count: changed.length,
          shown: numberOf(changed.length),
          what: changed.length > TOLD ? `${what.join("; ")}…` : what.join("; "),
        })
      : "",
    ...refused
      .slice(0, TOLD)
      .map((one) => m.inbox_ack_refused({ code: code(one), why: refusalWord(one.code ?? "") })),
  ]
    .filter(Boolean)
    .join(" ");
}

function changedWord(answer: AckAnswer, code: string): string {
  return answer.by
    ? m.inbox_ack_changed_by({ code, name: answer.by })
    : m.inbox_ack_changed_other({ code, state: answer.state ? stateWord(answer.state) : "" });
}

function useChosen() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((row: AttemptLineFragment) => {
    if (!mayChoose(row)) {
      return;
    }
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(row.id)) {
        after.add(row.id);
      }
      return after;
    });
  }, []);
  const add = useCallback((rows: readonly AttemptLineFragment[]) => {
    setChosen((before) => new Set([...before, ...rows.filter(mayChoose).map((row) => row.id)]));
  }, []);
  const clear = useCallback(() => setChosen(new Set()), []);
  return { chosen, toggle, add, clear };
}

type Ack = Command<AcknowledgeReferralsMutation, AcknowledgeReferralsMutationVariables>;

interface Came {
  answers: AckAnswer[];
  /** Why nothing more was sent, "" where all was. */
  refused: string;
}

/** Sends part after part; ends where no answer can be had, and the command says why then. */
async function acknowledge(
  command: Ack,
  rows: readonly AttemptLineFragment[],
  onProgress: (done: number) => void,
): Promise<Came> {
  const came: Came = { answers: [], refused: "" };
  for (let at = 0; at < rows.length; at += PART) {
    onProgress(at);
    const items = rows.slice(at, at + PART).map((row) => ({ attempt: row.id, seen: row.version }));
    const answer = await command.run({ items });
    if (answer?.__typename !== "Acknowledged") {
      const code = answer?.__typename === "NotAllowed" ? answer.code : "unknown";
      return { ...came, refused: answer ? refusalWord(code) : "" };
    }
    came.answers.push(...answer.answers);
  }
  return came;
}

export function useBulk(pages: BoxPages) {
  const command = useCommand(AcknowledgeReferralsDocument);
  const { chosen, toggle, add, clear } = useChosen();
  const [progress, setProgress] = useState<Progress>(null);
  const [said, setSaid] = useState("");
  const run = async (rows: readonly AttemptLineFragment[]) => {
    if (progress || rows.length === 0) {
      return;
    }
    setSaid("");
    const total = rows.length;
    const { answers, refused } = await acknowledge(command, rows, (done) => setProgress({ done, total }));
    setProgress(null);
    if (answers.length === total) {
      // else what is left stays chosen, and the same button goes on
      clear();
    }
    const codes = new Map(rows.map((row) => [row.id, row.code]));
    setSaid([summaryOf(answers, codes), refused].filter(Boolean).join(" "));
    pages.refresh();
  };
  return { chosen, toggle, add, clear, progress, said, run, sending: command };
}

export type Bulk = ReturnType<typeof useBulk>;
