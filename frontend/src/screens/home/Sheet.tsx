import type { ReactNode } from "react";
import { Bones } from "../../parts/Bones";
import { ErrorNote } from "../../parts/ErrorNote";
import type { Read } from "../../parts/use-read";

interface SheetProps<Data> {
  id: string;
  title: string;
  read: Read<Data>;
  /** What is loading, in words. */
  loading: string;
  /** Beside the heading, once it is there. */
  aside?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** One sheet of the home screen with its own waiting and its own failure. */
export function Sheet<Data>({ id, title, read, loading, aside, children }: SheetProps<Data>) {
  return (
    <section className="sheet" aria-labelledby={id} aria-busy={read.loading}>
      <div className="sheet__head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {read.loading ? <Bones what={loading} rows={2} /> : null}
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {read.data ? children(read.data) : null}
    </section>
  );
}
