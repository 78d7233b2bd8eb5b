import { useSearch } from "wouter";
import { useViewer } from "../../app/viewer";
import { Bones } from "../../parts/Bones";
import { Empty } from "../../parts/Empty";
import { m } from "../../words/messages";
import { District } from "./District";
import { Front } from "./Front";
import { districtOf } from "./place";
import "./home.css";

/** /: my ORP for who is signed in, else what Lávka is. */
export default function HomeScreen() {
  const viewer = useViewer();
  const search = useSearch();
  if (viewer === undefined) {
    return <Bones what={m.loading()} />;
  }
  if (viewer === null) {
    return <Front />;
  }
  const code = districtOf(search, viewer);
  return code === null ? (
    <section className="sheet">
      <Empty heading="h1" title={m.handovers_nowhere()} text={m.handovers_nowhere_text()} />
    </section>
  ) : (
    <District key={code} code={code} viewer={viewer} />
  );
}
