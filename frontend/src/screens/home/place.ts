/** Which ORP the home screen shows: that of the address, else the viewer's own. */
import type { Viewer } from "../../app/viewer";

const CODE = /^\d{4}$/;

/** The code of a district's reference, "District/4205" → "4205". */
export const codeOf = (ref: string): string => ref.replace(/^District\//, "");

/** The code in the address, else the viewer's; null where there is neither. */
export function districtOf(search: string, viewer: Viewer): string | null {
  const asked = new URLSearchParams(search).get("orp");
  if (asked !== null && CODE.test(asked)) {
    return asked;
  }
  return viewer.district ? codeOf(viewer.district.ref) : null;
}

/** The address of a district's home; one's own needs no name. */
export function addressOf(code: string, viewer: Viewer): string {
  const own = viewer.district ? codeOf(viewer.district.ref) : null;
  return code === own ? "/" : `/?${new URLSearchParams({ orp: code })}`;
}
