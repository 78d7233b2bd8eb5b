import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { serve } from "../../../test/serve";
import { type AttemptPartsFragment, WriteMessageDocument } from "../../gql/graphql";
import { exampleAttempt, exampleEvent } from "./example";
import { Messages } from "./Messages";

const may = [{ __typename: "Allowance" as const, command: "MESSAGE" as const, allowed: true, because: null }];
const letter = (version: number, text: string, side: "SENDER" | "RECIPIENT") =>
  exampleEvent({ version, kind: "message", side, text, worker: "Petra Vzorná" });

function Page({ first }: { first: AttemptPartsFragment }) {
  const [attempt, setAttempt] = useState(first);
  return <Messages attempt={attempt} onNewest={setAttempt} />;
}

test("a message goes although the other side wrote meanwhile, and both are read", async () => {
  const theirs = exampleAttempt({ version: 3, may, events: [letter(3, "Středa by šla.", "SENDER")] });
  const both = exampleAttempt({
    version: 4,
    may,
    events: [...theirs.events, letter(4, "Čekáme vás.", "RECIPIENT")],
  });
  let nth = 0;
  const server = serve([
    [
      WriteMessageDocument,
      () => {
        nth += 1;
        return { answer: nth === 1 ? { __typename: "Conflict", code: "stale", current: theirs } : both };
      },
    ],
  ]);
  const user = userEvent.setup();
  render(<Page first={exampleAttempt({ version: 2, may })} />, { wrapper: server.wrapper });
  await user.type(screen.getByLabelText("Napsat zprávu"), "Čekáme vás.");
  await user.click(screen.getByRole("button", { name: "Poslat" }));
  await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(2));
  expect(server.of(WriteMessageDocument).map((one) => one.variables.seen)).toEqual([2, 3]);
  expect(screen.getByLabelText("Napsat zprávu")).toHaveValue("");
});

test("a message that the rules refuse stays in its field", async () => {
  const server = serve([
    [WriteMessageDocument, () => ({ answer: { __typename: "Refused", code: "too_late" } })],
  ]);
  const user = userEvent.setup();
  render(<Page first={exampleAttempt({ may })} />, { wrapper: server.wrapper });
  await user.type(screen.getByLabelText("Napsat zprávu"), "Ještě něco.");
  await user.click(screen.getByRole("button", { name: "Poslat" }));
  expect(await screen.findByRole("alert")).toBeInTheDocument();
  expect(screen.getByLabelText("Napsat zprávu")).toHaveValue("Ještě něco.");
});

test("nobody writes nothing", async () => {
  const server = serve([[WriteMessageDocument, () => null]]);
  const user = userEvent.setup();
  render(<Page first={exampleAttempt({ may })} />, { wrapper: server.wrapper });
  await user.click(screen.getByRole("button", { name: "Poslat" }));
  expect(screen.getByLabelText("Napsat zprávu")).toHaveAccessibleDescription(/Napište aspoň větu/);
  expect(server.of(WriteMessageDocument)).toHaveLength(0);
});
