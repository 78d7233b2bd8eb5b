package main

import (
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"lavka/graph"
	"lavka/internal/exchange/csu"
	"lavka/internal/exchange/sheet"
)

// listed is how many of a kind a report names one by one.
const listed = 20

// caution is how an import of a whole list is held back.
type caution struct {
	AllowRemoval bool `help:"Let more than 5 % of what is there end."`
	DryRun       bool `help:"Read and report, write nothing."`
}

func (c caution) removal() graph.Removal {
	if c.AllowRemoval {
		return graph.RemovalAllowed
	}
	return graph.RemovalBounded
}

type territoryCommand struct {
	File    string    `arg:"" type:"existingfile" help:"The statistical office's link file, or a table with obec_code, name, orp_code."`
	ValidOn time.Time `required:"true" format:"2006-01-02" help:"The day that the file speaks of." placeholder:"YYYY-MM-DD"`
	Points  string    `type:"existingfile" help:"Table of points: obec_code with lat, lon, population_2022, psc."`

	caution
}

// Run brings the municipalities to what the file says of its day. It may be run
// again: what is the same is not written.
func (c territoryCommand) Run(ctx context.Context, s Settings, t terminal) error {
	return s.with(ctx, t, func(d *database) error {
		read, err := c.read(ctx, d)
		if err != nil {
			return err
		}
		t.report(read.Problems, read.Rows)
		was, err := d.store.Territory(ctx, graph.System())
		if err != nil {
			return err
		}
		change, err := was.Advance(read.List, now(), c.removal())
		if err != nil {
			return err
		}
		t.tellMoves(change)
		return c.write(ctx, d, t, imported{
			label: csu.Label(c.File), entries: change.Entries(), refused: read.Problems.Refused(),
			seal: []graph.Entry{change.Territory.Entry()},
		})
	})
}

func (c territoryCommand) read(ctx context.Context, d *database) (csu.Territory, error) {
	list, err := source(c.File)
	if err != nil {
		return csu.Territory{}, err
	}
	points, err := c.points()
	if err != nil {
		return csu.Territory{}, err
	}
	known, err := d.districts(ctx)
	if err != nil {
		return csu.Territory{}, err
	}
	read, err := csu.ReadTerritory(list, points, known)
	read.List.ValidOn = c.ValidOn
	return read, err
}

func (c territoryCommand) points() (*csu.Points, error) {
	if c.Points == "" {
		return csu.NoPoints(), nil
	}
	table, err := source(c.Points)
	if err != nil {
		return csu.NoPoints(), err
	}
	return csu.ReadPoints(table)
}

// tellMoves names what is no longer where it was.
func (t terminal) tellMoves(change graph.TerritoryChange) {
	for i, move := range change.Moved {
		if i == listed {
			t.say("… and %d more moved.", len(change.Moved)-listed)
			break
		}
		m := move.Municipality
		t.say("%s %s: ORP %s until the day before, %s from %s", m.ID, m.Name, move.From, m.District, graph.Day(m.Since))
	}
	for i, m := range change.Ended {
		if i == listed {
			t.say("… and %d more ended.", len(change.Ended)-listed)
			break
		}
		t.say("%s %s: not in the file, ended on %s", m.ID, m.Name, graph.Day(m.Until))
	}
}

type neighboursCommand struct {
	File string `arg:"" type:"existingfile" help:"Table of ORP that touch: orp_a, orp_b, shared_border_km."`

	caution
}

// Run brings the borders between districts to what the file says.
func (c neighboursCommand) Run(ctx context.Context, s Settings, t terminal) error {
	return s.with(ctx, t, func(d *database) error {
		known, err := d.districts(ctx)
		if err != nil {
			return err
		}
		table, err := source(c.File)
		if err != nil {
			return err
		}
		read, err := csu.ReadNeighbours(table, known)
		if err != nil {
			return err
		}
		t.report(read.Problems, read.Rows)
		was, err := d.store.Neighbours(ctx, graph.System())
		if err != nil {
			return err
		}
		if err := c.removal().Check(read.Pairs.Missing(was), len(was)); err != nil {
			return err
		}
		return c.write(ctx, d, t, imported{
			label: csu.Label(c.File), entries: read.Pairs.Entries(slices.Sorted(maps.Keys(known))), refused: read.Problems.Refused(),
		})
	})
}

type boundariesCommand struct {
	File     string `arg:"" type:"existingfile" help:"GeoJSON of the ORP in WGS84."`
	Property string `default:"orp" help:"The property that holds the ORP's code (orp)." placeholder:"NAME"`
	DryRun   bool   `help:"Read and report, write nothing."`
}

// Run keeps the boundaries for the map. A district that the file does not name
// keeps the boundary that it has.
func (c boundariesCommand) Run(ctx context.Context, s Settings, t terminal) error {
	return s.with(ctx, t, func(d *database) error {
		known, err := d.districts(ctx)
		if err != nil {
			return err
		}
		file, err := source(c.File)
		if err != nil {
			return err
		}
		read, err := csu.ReadBoundaries(file, c.Property, known)
		if err != nil {
			return err
		}
		t.report(read.Problems, read.Features)
		return caution{DryRun: c.DryRun}.write(ctx, d, t, imported{
			label: csu.Label(c.File), entries: read.Entries(), refused: read.Problems.Refused(),
		})
	})
}

// imported is what a file brings: entries under its label, and those that seal
// them, which are written last and counted nowhere.
type imported struct {
	label         string
	entries, seal []graph.Entry
	refused       int
}

func (c caution) write(ctx context.Context, d *database, t terminal, brought imported) error {
	if c.DryRun {
		t.say("Nothing was written: a dry run.")
		return nil
	}
	total := graph.Tally{Refused: brought.refused}
	if err := write(ctx, d, &total, []batch{{brought.label, brought.entries}}); err != nil {
		return err
	}
	if _, err := d.store.Record(ctx, graph.System(), brought.label, brought.seal); err != nil {
		return err
	}
	t.say("new %d, changed %d, unchanged %d, refused %d", total.New, total.Changed, total.Unchanged, total.Refused)
	return nil
}

func (t terminal) report(problems []sheet.Problem, rows int) {
	for _, problem := range problems {
		t.say("%s", problem)
	}
	t.say("Read %d rows.", rows)
}

// districts are the ORP that the directory holds.
func (d *database) districts(ctx context.Context) (csu.Known, error) {
	refs, err := d.store.KnownRefs(ctx, graph.System(), graph.LabelDistrict)
	known := csu.Known{}
	for ref := range refs {
		known[graph.DistrictCode(strings.TrimPrefix(ref, graph.LabelDistrict+"/"))] = true
	}
	return known, err
}
