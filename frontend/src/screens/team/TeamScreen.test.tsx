import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { serve } from "../../../test/serve";
import { Changes } from "../../app/changes";
import { TeamDocument, type TeamQuery } from "../../gql/graphql";
import TeamScreen from "./TeamScreen";

const team = (more: Partial<TeamQuery["team"]> = {}): TeamQuery => ({
  __typename: "Query",
  team: {
    __typename: "Team",
    organisation: { __typename: "OrganisationRef", id: "anchor", name: "Kotva, z. s." },
    coordinates: true,
    colleagues: [
      {
        __typename: "Colleague",
        worker: "iva",
        name: "Iva Kolegyně",
        email: "iva@kotva.example",
        me: false,
        signsIn: true,
        holding: { __typename: "Holding", role: "WORKER", from: null, until: null },
      },
    ],
    invitations: [],
    ...more,
  },
});

function show() {
  const server = serve([[TeamDocument, () => team()]], "/tym");
  render(<TeamScreen />, {
    wrapper: ({ children }) => server.wrapper({ children: <Changes>{children}</Changes> }),
  });
  return { ...server, user: userEvent.setup() };
}

const openRole = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(await screen.findByRole("button", { name: "Změnit roli: Iva Kolegyně" }));
  return within(screen.getByRole("region", { name: "Kdo tu pracuje" })).getByLabelText("Role");
};

test("a role that is being changed stays open when the team is read again", async () => {
  const { user, of } = show();
  const role = await openRole(user);
  await user.selectOptions(role, "COORDINATOR");
  const before = of(TeamDocument).length;
  window.dispatchEvent(new Event("online"));
  await waitFor(() => expect(of(TeamDocument).length).toBeGreaterThan(before));
  expect(role).toBeInTheDocument();
  expect(role).toHaveValue("COORDINATOR");
});

test("each of two forms has its own labels", async () => {
  const { user } = show();
  await openRole(user);
  const boxes = screen.getAllByLabelText("Role");
  expect(new Set(boxes.map((box) => box.id)).size).toBe(2);
  const invite = within(screen.getByRole("form", { name: "Pozvat kolegu" }));
  expect(invite.getByLabelText("Role")).toBe(boxes[1]);
});
