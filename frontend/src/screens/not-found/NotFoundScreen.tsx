import { ButtonLink } from "../../parts/Button";
import { Empty } from "../../parts/Empty";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";

/** An address that leads nowhere. */
export default function NotFoundScreen() {
  useTitle(m.not_found_title());
  return (
    <section className="sheet">
      <Empty
        heading="h1"
        title={m.not_found_title()}
        text={m.not_found_text()}
        action={<ButtonLink href="/hledat">{m.not_found_action()}</ButtonLink>}
      />
    </section>
  );
}
