// Where an arrow key leads on the map: to the nearest thing that lies rather that way than another.

export interface Stop {
  id: string;
  at: readonly [number, number];
}

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Going aside counts this much more than going the way of the arrow. */
const ASIDE = 2;

/** The stop after `from` by that key; undefined for another key and at the edge. */
export function stopAfter(stops: readonly Stop[], from: string, key: string): Stop | undefined {
  const [here, way] = [stops.find((stop) => stop.id === from), WAYS[key]];
  if (!here || !way) {
    return undefined;
  }
  let best: { stop: Stop; cost: number } | undefined;
  for (const stop of stops) {
    const [dx, dy] = [stop.at[0] - here.at[0], stop.at[1] - here.at[1]];
    const ahead = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    const cost = ahead + ASIDE * aside;
    if (ahead > 0 && aside <= 2 * ahead && (best === undefined || cost < best.cost)) {
      best = { stop, cost };
    }
  }
  return best?.stop;
}
