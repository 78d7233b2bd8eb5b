// The services of the list on the schematic map: each by the number it has there. A secret address is never here.
import { CELLS, project } from "../../parts/map/ground";
import { MapBase, type MapPoint } from "../../parts/map/MapBase";
import { m } from "../../words/messages";
import type { Card } from "./pages";

/** The region of the nearest ORP. */
function regionAt(lat: number, lon: number): string | undefined {
  const [x, y] = project(lat, lon);
  const away = (cell: (typeof CELLS)[number]) => Math.hypot(cell.middle[0] - x, cell.middle[1] - y);
  return [...CELLS].sort((a, b) => away(a) - away(b))[0]?.region;
}

function pointsOf(cards: readonly Card[]): MapPoint[] {
  return cards.flatMap((card, nth) => {
    const spot = card.spots.find(({ lat, lon }) => lat !== null && lon !== null);
    return spot && spot.lat !== null && spot.lon !== null
      ? [{ id: card.id, lat: spot.lat, lon: spot.lon, label: `${nth + 1}. ${card.name}` }]
      : [];
  });
}

/** Brings the card of a point into view and puts the focus on its name. */
function show(ids: readonly string[]): void {
  const card = document.getElementById(`svc-${ids[0]}`);
  card?.closest("li")?.scrollIntoView({ block: "start" });
  card?.querySelector("a")?.focus({ preventScroll: true });
}

export default function FindMap({ cards }: { cards: readonly Card[] }) {
  const points = pointsOf(cards);
  const regions = new Set(points.map(({ lat, lon }) => regionAt(lat, lon)));
  const [region] = regions.size === 1 ? regions : [];
  const missing = cards.length - points.length;
  return (
    <div className="sheet find__sheet">
      <MapBase label={m.find_map_label()} region={region} points={points} onPoint={show} />
      {missing > 0 ? <p className="small muted">{m.find_map_missing({ count: missing })}</p> : null}
    </div>
  );
}
