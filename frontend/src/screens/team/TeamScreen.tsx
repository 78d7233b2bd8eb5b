import { useState } from "react";
import { TeamDocument } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { ButtonLink } from "../../parts/Button";
import { ErrorNote } from "../../parts/ErrorNote";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { Colleagues } from "./Colleagues";
import { Invitations } from "./Invitations";
import { InviteForm } from "./InviteForm";
import { type FreshLink, LinkNote } from "./LinkNote";
import { Undelivered } from "./Undelivered";
import "../../parts/head-split.css";
import "../account/people.css";

const NO_VARIABLES = {};
const NOUNS = ["TEAM"] as const;

/** The people of the organisation that the viewer acts for. */
export default function TeamScreen() {
  const read = useRead(TeamDocument, NO_VARIABLES, { nouns: NOUNS });
  const [link, setLink] = useState<FreshLink | null>(null);
  const team = read.data?.team;
  const title = team ? m.account_team_title({ organisation: team.organisation.name }) : m.account_team();
  useTitle(title);
  return (
    <div className="people">
      <div className="head head--split">
        <h1>{title}</h1>
        <ButtonLink href="/tym/lhuty">{m.terms_title()}</ButtonLink>
      </div>
      {read.loading ? <Bones what={m.account_team_loading()} rows={4} /> : null}
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {link ? <LinkNote link={link} /> : null}
      {team ? <Colleagues team={team} onChanged={read.refresh} /> : null}
      {team?.coordinates ? (
        <>
          <Invitations invitations={team.invitations} onLink={setLink} onChanged={read.refresh} />
          <InviteForm
            onLink={(fresh) => {
              setLink(fresh);
              read.refresh();
            }}
          />
          <Undelivered />
        </>
      ) : null}
    </div>
  );
}
