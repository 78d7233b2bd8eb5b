import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { serve } from "../../../test/serve";
import type { Viewer } from "../../app/viewer";
import {
  HomeChangesDocument,
  HomeGlanceDocument,
  HomePresentDocument,
  HomeWaitingDocument,
} from "../../gql/graphql";
import { District } from "./District";
import { soonest } from "./Waiting";

const VIEWER = {
  id: "jana",
  name: "Jana",
  actingFor: { id: "town", name: "Město" },
  district: { ref: "District/4205", name: "Litoměřice" },
  roles: [],
} as unknown as Viewer;

const CLOSED = { __typename: "Opening", known: true, open: false, until: null, opens: null };

const service = (name: string, opening: object) => ({
  __typename: "PresentService",
  service: { __typename: "ServiceRef", id: name, name, kind: "poradna" },
  organisation: { __typename: "OrganisationRef", id: "o", name: "Kotva" },
  phone: "416 000 100",
  takesReferrals: true,
  opening,
  online: [],
  vacancies: [],
});

const PRESENT = {
  present: {
    __typename: "Present",
    district: { __typename: "Place", ref: "District/4205", name: "Litoměřice", region: "Ústecký kraj" },
    neighbours: [{ __typename: "Place", ref: "District/4206", name: "Lovosice" }],
    at: "2026-11-20T09:24:00Z",
    organisations: 2,
    services: [
      service("Poradna", { ...CLOSED, open: true, until: "2026-11-20T15:00:00Z" }),
      service("Klub", { ...CLOSED, opens: "2026-11-23T12:00:00Z" }),
      service("Terén", { ...CLOSED, known: false }),
    ],
    workers: [],
  },
};

const waitingRow = (id: string, dueAt: string | null) => ({ id, dueAt });

function show() {
  const page = serve([
    [HomePresentDocument, () => PRESENT],
    [HomeWaitingDocument, () => ({ attempts: { __typename: "AttemptConnection", nodes: [], waiting: 0 } })],
    [HomeChangesDocument, () => new Error("cut")],
    [
      HomeGlanceDocument,
      () => {
        const sums = {
          __typename: "HandoverSums",
          sent: 4,
          accepted: 3,
          waiting: 1,
          closed: 2,
          toAnswer: { __typename: "HandoverWait", minutes: 200, count: 3 },
        };
        const before = {
          ...sums,
          sent: 0,
          closed: 0,
          toAnswer: { ...sums.toAnswer, minutes: null, count: 0 },
        };
        return {
          handoverGlance: { __typename: "HandoverGlance", now: sums, before, oneSided: [], calls: 0 },
        };
      },
    ],
  ]);
  render(<District code="4205" viewer={VIEWER} />, { wrapper: page.wrapper });
  return { ...page, user: userEvent.setup() };
}

test("each sheet answers for itself: one that fails leaves the others", async () => {
  show();
  const now = await screen.findByRole("region", { name: "Kdo teď odpovídá" });
  expect(await within(now).findByText("Teď odpovídá 1 služba.")).toBeVisible();
  expect(within(now).getByText("otevřeno do 16:00")).toBeVisible();
  expect(within(now).getByText("hodiny neznáme")).toBeVisible();
  const changed = screen.getByRole("region", { name: "Co se změnilo za 14 dní" });
  expect(await within(changed).findByRole("alert")).toBeVisible();
  const glance = screen.getByRole("region", { name: /Předávání v.kostce/ });
  expect(await within(glance).findByRole("row", { name: /odesílatel zná výsledek/ })).toHaveTextContent(
    "50 %",
  );
  expect(screen.getByText("Nic na vás nečeká.")).toBeVisible();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Litoměřice a okolí");
});

test("a neighbour is one choice away", async () => {
  const { user } = show();
  const choice = await screen.findByLabelText("Podívat se vedle");
  expect(
    within(choice)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["Litoměřice", "Lovosice"]);
  await user.selectOptions(choice, "4206");
});

test("of what waits the soonest due comes first, what has no term last, five in all", () => {
  const rows = [
    waitingRow("c", null),
    waitingRow("b", "2026-11-21T08:00:00Z"),
    waitingRow("a", "2026-11-20T08:00:00Z"),
    waitingRow("d", null),
    waitingRow("e", "2026-11-22T08:00:00Z"),
    waitingRow("f", "2026-11-23T08:00:00Z"),
  ] as unknown as Parameters<typeof soonest>[0];
  expect(soonest(rows).map(({ id }) => id)).toEqual(["a", "b", "e", "f", "c"]);
});
