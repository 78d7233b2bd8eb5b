// The words of classes, steps and waits, and the order in which they are read.
import type { LoopReportQuery, LoopStage } from "../../gql/graphql";
import type { IconName } from "../../parts/Icon";
import { m } from "../../words/messages";

export type Report = LoopReportQuery["loopReport"];
export type Counts = Report["total"];
export type Tally = Counts["classes"];
export type Wait = Counts["toMet"];

export interface ClassWord {
  key: keyof Tally & ("closed" | "halfClosed" | "silent" | "open" | "leftOut");
  icon: IconName;
  tone: "moss" | "river" | "brick" | "plank" | "slate";
  word: () => string;
  text: () => string;
}

export const CLASSES: readonly ClassWord[] = [
  { key: "closed", icon: "done", tone: "moss", word: m.loop_class_CLOSED, text: m.loop_class_CLOSED_text },
  {
    key: "halfClosed",
    icon: "halfc",
    tone: "river",
    word: m.loop_class_HALF_CLOSED,
    text: m.loop_class_HALF_CLOSED_text,
  },
  { key: "silent", icon: "exp", tone: "brick", word: m.loop_class_SILENT, text: m.loop_class_SILENT_text },
  { key: "open", icon: "to", tone: "plank", word: m.loop_class_OPEN, text: m.loop_class_OPEN_text },
  {
    key: "leftOut",
    icon: "slash",
    tone: "slate",
    word: m.loop_class_LEFT_OUT,
    text: m.loop_class_LEFT_OUT_text,
  },
];

export const STAGES: Readonly<Record<LoopStage, { word: () => string; text: () => string }>> = {
  SENT: { word: m.loop_step_SENT, text: m.loop_step_SENT_text },
  ACKNOWLEDGED: { word: m.loop_step_ACKNOWLEDGED, text: m.loop_step_ACKNOWLEDGED_text },
  DECIDED: { word: m.loop_step_DECIDED, text: m.loop_step_DECIDED_text },
  MET: { word: m.loop_step_MET, text: m.loop_step_MET_text },
  RESULT: { word: m.loop_step_RESULT, text: m.loop_step_RESULT_text },
  KNOWN: { word: m.loop_step_KNOWN, text: m.loop_step_KNOWN_text },
};

export const WAITS: readonly {
  key: "toAcknowledged" | "toDecided" | "toMet" | "toResult" | "toSeen";
  word: () => string;
}[] = [
  { key: "toAcknowledged", word: m.loop_wait_acknowledged },
  { key: "toDecided", word: m.loop_wait_decided },
  { key: "toMet", word: m.loop_wait_met },
  { key: "toResult", word: m.loop_wait_result },
  { key: "toSeen", word: m.loop_wait_seen },
];

/** How many came to a step. */
export const reached = (counts: Counts, stage: LoopStage): number =>
  counts.steps.find((step) => step.stage === stage)?.reached ?? 0;
