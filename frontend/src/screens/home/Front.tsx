import { signInLink } from "../../app/viewer";
import { ButtonLink } from "../../parts/Button";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { Ask } from "./Ask";

/** What Lávka is, for who is not signed in; the search is open to everybody. */
export function Front() {
  useTitle("");
  return (
    <div className="front">
      <div className="front__say">
        <h1>{m.home_front_title()}</h1>
        <p className="lead">{m.home_front_lead()}</p>
      </div>
      <Ask place={null} />
      <ul className="front__what">
        <li className="sheet">
          <h2>{m.home_front_find()}</h2>
          <p>{m.home_front_find_text()}</p>
          <ButtonLink href="/hledat">{m.box_find()}</ButtonLink>
        </li>
        <li className="sheet">
          <h2>{m.home_front_hand()}</h2>
          <p>{m.home_front_hand_text()}</p>
          <ButtonLink href={signInLink("/")}>{m.nav_sign_in()}</ButtonLink>
        </li>
        <li className="sheet">
          <h2>{m.home_front_know()}</h2>
          <p>{m.home_front_know_text()}</p>
        </li>
      </ul>
    </div>
  );
}
