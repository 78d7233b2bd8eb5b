import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { stopAfter } from "./arrows";
import { boxOf, CELLS, cornersOf, fitOf, onScreen, project, REGIONS } from "./ground";
import { labelsThatFit, shortName } from "./labels";
import { MapBase } from "./MapBase";
import { groundOf } from "./official";
import { groupsOf } from "./points";

const cellOf = (code: string) => CELLS.find((cell) => cell.code === code);

test("there is a cell for each of the 206 districts, and each holds its own seat", () => {
  expect(CELLS).toHaveLength(206);
  expect(REGIONS).toHaveLength(14);
  for (const cell of CELLS) {
    const xs = cornersOf(cell.shape).map(([x]) => x);
    const ys = cornersOf(cell.shape).map(([, y]) => y);
    expect(cell.seat[0], cell.name).toBeGreaterThan(Math.min(...xs));
    expect(cell.seat[0], cell.name).toBeLessThan(Math.max(...xs));
    expect(cell.seat[1], cell.name).toBeGreaterThan(Math.min(...ys));
    expect(cell.seat[1], cell.name).toBeLessThan(Math.max(...ys));
  }
});

test("a place by its degrees falls on its own cell", () => {
  const [x, y] = project(50.534, 14.131);
  const seat = cellOf("4205")?.seat ?? [0, 0];
  expect(Math.hypot(seat[0] - x, seat[1] - y)).toBeLessThan(3);
});

test.each([null, ...REGIONS.map(({ code }) => code)])("all cells of %s are to be seen", (region) => {
  const fit = fitOf(boxOf(region), 600);
  for (const cell of CELLS.filter((each) => region === null || each.region === region)) {
    for (const corner of cornersOf(cell.shape)) {
      const [x, y] = onScreen(fit, corner);
      expect(x >= 0 && y >= 0 && x <= fit.width && y <= fit.height, cell.name).toBe(true);
    }
  }
});

test("an unknown region shows the country", () => {
  expect(boxOf("CZ999")).toEqual(boxOf(null));
});

test("long names are shortened as on road signs", () => {
  expect(shortName("Roudnice nad Labem")).toBe("Roudnice\u00a0n.\u00a0L.");
  expect(shortName("Brandýs nad Labem-Stará Boleslav")).toBe("Brandýs\u00a0n.\u00a0L.");
  expect(shortName("Frenštát pod Radhoštěm")).toBe("Frenštát\u00a0p.\u00a0R.");
  expect(shortName("Ústí nad Labem")).toBe("Ústí\u00a0n.\u00a0L.");
  expect(shortName("Žatec")).toBe("Žatec");
});

test("no label covers another one, and the first one stays", () => {
  const label = (id: string, x: number) => ({ id, at: [x, 50] as const, lines: ["Litoměřice"], room: 200 });
  const shown = labelsThatFit([label("a", 100), label("b", 120), label("c", 250)], {
    width: 400,
    height: 100,
  });
  expect(shown.map(({ id }) => id)).toEqual(["a", "c"]);
});

test("an arrow leads to the neighbour on that side, and nowhere past the edge", () => {
  const stops = [
    { id: "middle", at: [0, 0] as const },
    { id: "east", at: [10, 3] as const },
    { id: "far east", at: [30, 0] as const },
    { id: "north", at: [1, -10] as const },
  ];
  expect(stopAfter(stops, "middle", "ArrowRight")?.id).toBe("east");
  expect(stopAfter(stops, "middle", "ArrowUp")?.id).toBe("north");
  expect(stopAfter(stops, "middle", "ArrowLeft")).toBeUndefined();
  expect(stopAfter(stops, "middle", "a")).toBeUndefined();
});

test("points that would lie over one another are one point with their number", () => {
  const fit = fitOf(boxOf("CZ042"), 600);
  const at = (id: string, lat: number, lon: number) => ({ id, lat, lon, label: id });
  const groups = groupsOf(
    [at("a", 50.534, 14.131), at("b", 50.535, 14.132), at("c", 50.66, 13.3), at("far", 49, 17)],
    fit,
  );
  expect(groups.map((group) => group.points.map(({ id }) => id))).toEqual([["a", "b"], ["c"]]);
});

/** Every district a square of its own, but for two that share an edge. */
function squares(left: readonly string[] = []) {
  return CELLS.filter((cell) => !left.includes(cell.code)).map((cell, i) => {
    const lon = cell.code === "4214" ? 30 : cell.code === "4212" ? 31 : 12 + (i % 20) * 0.3;
    const lat = ["4212", "4214"].includes(cell.code) ? 60 : 48 + Math.floor(i / 20) * 0.3;
    const [west, east] = [lon, lon + (lat === 60 ? 1 : 0.1)];
    const rings = `${west},${lat} ${east},${lat} ${east},${lat + 1} ${west},${lat + 1}`;
    return { ref: `District/${cell.code}`, rings };
  });
}

test("the boundaries of all districts replace the schematic cells, and neighbours of one region have no border between", () => {
  const ground = groundOf(squares());
  expect(ground.official).toBe(true);
  expect(ground.cells).toHaveLength(206);
  const [one, other] = ["4214", "4212"].map(
    (code) => ground.cells.find((cell) => cell.code === code)?.shape ?? "",
  );
  expect(one).toMatch(/^M[-\d. L]+Z$/);
  expect(
    cornersOf(one ?? "").filter((corner) =>
      cornersOf(other ?? "").some((same) => same.join() === corner.join()),
    ),
  ).toHaveLength(2);
  const pieces =
    ground.regions
      .find(({ code }) => code === "CZ042")
      ?.border.split("M")
      .filter(Boolean) ?? [];
  expect(pieces).toHaveLength(16 * 4 - 2);
});

test("boundaries of some districts only leave the map schematic", () => {
  expect(groundOf(squares(["4205"])).official).toBe(false);
  expect(groundOf([]).official).toBe(false);
});

function show() {
  const [onCell, onPoint] = [vi.fn(), vi.fn()];
  render(
    <MapBase
      label="Noclehárny"
      region="CZ042"
      cells={{ "4205": { tone: "gap", value: "chybí", say: "Litoměřice: chybí" } }}
      mine="4205"
      onCell={onCell}
      points={[{ id: "s1", lat: 50.4, lon: 13.8, label: "Noclehárna Jez" }]}
      onPoint={onPoint}
      legend={[{ tone: "gap", word: "služba chybí" }]}
    />,
  );
  return { onCell, onPoint, user: userEvent.setup() };
}

test("the map is one stop of the tab key, arrows go from cell to cell, Enter presses", async () => {
  const { onCell, onPoint, user } = show();
  const map = screen.getByRole("group", { name: "Noclehárny. Schematická mapa." });
  expect(within(map).getAllByRole("button")).toHaveLength(16 + 1);
  await user.tab();
  expect(screen.getByRole("button", { name: "Litoměřice: chybí" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(onCell).toHaveBeenLastCalledWith("4205");
  await user.keyboard("{ArrowLeft} ");
  expect(onCell).toHaveBeenLastCalledWith("4208");
  await user.tab();
  expect(screen.getByRole("button", { name: "Noclehárna Jez" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(onPoint).toHaveBeenLastCalledWith(["s1"]);
  expect(screen.getByText("služba chybí")).toBeVisible();
});

test("a map that nothing happens on is a picture with a name", () => {
  render(<MapBase label="Kde jsme" region="CZ042" />);
  expect(screen.getByRole("img", { name: "Kde jsme. Schematická mapa." })).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
});
