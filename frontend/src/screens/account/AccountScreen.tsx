import { useSearch } from "wouter";
import { useViewer, type Viewer } from "../../app/viewer";
import { ButtonLink } from "../../parts/Button";
import { Note } from "../../parts/Note";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { Devices } from "./Devices";
import { Notices } from "./Notices";
import { Organisations } from "./Organisations";
import "./people.css";

/** My name, my organisations, my password, my notices and my devices. */
export default function AccountScreen() {
  const viewer = useViewer();
  const changed = new URLSearchParams(useSearch()).get("heslo") === "zmeneno";
  useTitle(m.account_title());
  return viewer ? (
    <div className="people">
      <h1>{m.account_title()}</h1>
      {changed ? (
        <Note tone="moss" live="status">
          {m.account_password_changed()}
        </Note>
      ) : null}
      <Person viewer={viewer} />
      <Organisations viewer={viewer} />
      <Notices />
      <Devices />
    </div>
  ) : null;
}

function Person({ viewer }: { viewer: Viewer }) {
  return (
    <section className="sheet stack" aria-labelledby="person">
      <h2 id="person">{viewer.name}</h2>
      <p>
        {viewer.email}
        <br />
        <span className="small muted">{m.account_email_text()}</span>
      </p>
      <div className="row">
        <ButtonLink href={`/pracovnik/${viewer.id}`}>{m.account_edit_contacts()}</ButtonLink>
        <a className="btn" href="/ucet/heslo">
          {m.account_change_password()}
        </a>
      </div>
    </section>
  );
}
