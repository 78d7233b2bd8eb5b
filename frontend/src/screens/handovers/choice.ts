/** Which two organisations the address bar points at, beside the span. */
import { addressOfSpan, type Span } from "./span";

/** One direction between two organisations. */
export interface Choice {
  sender: string;
  recipient: string;
}

/** The direction in the address; null where it names none. */
export function choiceFromAddress(search: string): Choice | null {
  const params = new URLSearchParams(search);
  const sender = params.get("kdo");
  const recipient = params.get("komu");
  return sender && recipient ? { sender, recipient } : null;
}

/** The address of a span and a direction in it. */
export function addressOf(span: Span, choice: Choice | null): string {
  const address = addressOfSpan(span);
  return choice
    ? `${address}&${new URLSearchParams({ kdo: choice.sender, komu: choice.recipient })}`
    : address;
}
