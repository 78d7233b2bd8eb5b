import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import Debts from "./Debts";
import { exampleAttempt } from "./example";

const debts = { __typename: "Debts" as const, sender: 90, recipient: 19 * 60, turn: 19 * 60, workday: 480 };
const now = new Date("2026-11-24T08:00:00Z");
const text = () => screen.getByRole("region", { name: "Čas" }).textContent?.replaceAll("\u00a0", " ");

describe("the time of a referral", () => {
  test("says how long it has waited for me, until when, and what comes by itself", () => {
    const nextDuty = { __typename: "Duty" as const, kind: "REMIND" as const, at: "2026-11-25T08:00:00Z" };
    render(<Debts attempt={exampleAttempt({ debts, nextDuty })} now={now} />);
    expect(text()).toContain("Čeká na vás 2 dny 3 h pracovní doby. Hotovo má být do út 24. 11. v 10:42.");
    expect(text()).toContain("Městský úřad Vzorov 1 h 30 min, Kotva, z. s. 2 dny 3 h.");
    expect(text()).toContain("Když se nic nestane, Lávka to st 25. 11. v 9:00 připomene.");
  });

  test("counts days by the working day of who owes", () => {
    render(<Debts attempt={exampleAttempt({ debts: { ...debts, workday: 360 } })} now={now} />);
    expect(text()).toContain("Čeká na vás 3 dny 1 h pracovní doby.");
  });

  test("says that a deadline is over in words, not by colour alone", () => {
    const late = exampleAttempt({ side: "SENDER", debts, dueAt: "2026-11-23T09:42:00Z" });
    render(<Debts attempt={late} now={now} />);
    expect(text()).toContain("Čeká na ně 2 dny 3 h pracovní doby. Lhůta skončila po 23. 11. v 10:42.");
  });

  test("says of a waiting list when it is reviewed, and that it went stale", () => {
    const waits = exampleAttempt({
      state: "WAITLISTED",
      owes: "NOBODY",
      stale: true,
      debts: { ...debts, turn: 0 },
    });
    const { rerender } = render(<Debts attempt={waits} now={now} />);
    expect(text()).toContain("Teď není na řadě nikdo. Kontrola bude út 24. 11. v 10:42.");
    expect(text()).toContain("Dvě kontroly za sebou nikdo nezapsal");
    rerender(<Debts attempt={{ ...waits, side: "SENDER" }} now={now} />);
    expect(text()).toContain("Služba dvě kontroly za sebou nezapsala.");
  });

  test("of what has ended says only whose turn it was for how long", () => {
    render(<Debts attempt={exampleAttempt({ state: "COMPLETED", owes: "NOBODY", debts })} now={now} />);
    expect(text()).toBe("Celkem bylo na řadě: Městský úřad Vzorov 1 h 30 min, Kotva, z. s. 2 dny 3 h.");
  });
});
