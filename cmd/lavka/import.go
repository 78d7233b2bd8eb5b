package main

import (
	"context"
	"fmt"
	"os"

	"lavka/graph"
	"lavka/internal/exchange/sheet"
	"lavka/seed"
)

type importCommand struct {
	Sheet      sheetCommand      `cmd:"" help:"Organisations and services from two tables (CSV or XLSX)."`
	Territory  territoryCommand  `cmd:"" help:"Municipalities and the ORP that they lie in, as of a day."`
	Neighbours neighboursCommand `cmd:"" help:"Which ORP touch each other."`
	Boundaries boundariesCommand `cmd:"" help:"Boundaries of the ORP for the map (GeoJSON)."`
}

type sheetCommand struct {
	Organisations string `required:"true" type:"existingfile" help:"Table of organisations."`
	Services      string `required:"true" type:"existingfile" help:"Table of services."`
	DryRun        bool   `help:"Read and report, write nothing."`
}

// Run imports both tables. It may be run again: what is the same is not written.
func (c sheetCommand) Run(ctx context.Context, s Settings, t terminal) error {
	organisations, err := source(c.Organisations)
	if err != nil {
		return err
	}
	services, err := source(c.Services)
	if err != nil {
		return err
	}
	return s.with(ctx, t, func(d *database) error {
		known, err := knownTo(ctx, d)
		if err != nil {
			return err
		}
		read, err := sheet.Read(organisations, services, known)
		if err != nil {
			return err
		}
		for _, problem := range read.Problems {
			t.say("%s", problem)
		}
		t.say("Read %d rows of organisations and %d rows of services.", read.OrganisationRows, read.ServiceRows)
		total := graph.Tally{Refused: read.Refused()}
		if c.DryRun {
			t.say("Nothing was written: a dry run.")
			return nil
		}
		err = write(ctx, d, &total, []batch{
			{organisations.Label(), read.OrganisationEntries()},
			{services.Label(), read.ServiceEntries()},
		})
		if err != nil {
			return err
		}
		t.say("new %d, changed %d, unchanged %d, refused %d", total.New, total.Changed, total.Unchanged, total.Refused)
		if total.Kept > 0 {
			t.say("%d values were kept as people of the organisations set them.", total.Kept)
		}
		return nil
	})
}

// batch is what one table brings.
type batch struct {
	source  string
	entries []graph.Entry
}

func write(ctx context.Context, d *database, total *graph.Tally, batches []batch) error {
	for _, b := range batches {
		tally, err := d.store.Record(ctx, graph.System(), b.source, b.entries)
		if err != nil {
			return err
		}
		total.New += tally.New
		total.Changed += tally.Changed
		total.Unchanged += tally.Unchanged
		total.Kept += tally.Kept
	}
	return nil
}

func source(path string) (sheet.Source, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return sheet.Source{}, fmt.Errorf("read the table: %w", err)
	}
	return sheet.Source{Name: path, Content: content}, nil
}

// knownTo is what the importer may point at.
func knownTo(ctx context.Context, d *database) (sheet.Known, error) {
	facts, err := seed.ReadFacts()
	if err != nil {
		return sheet.Known{}, err
	}
	known := sheet.Known{Refs: map[string]bool{}, RegionOf: facts.RegionOf()}
	for _, label := range []string{
		graph.LabelRegion, graph.LabelDistrict, graph.LabelMunicipality, graph.LabelServiceKind, graph.LabelTargetGroup,
	} {
		refs, err := d.store.KnownRefs(ctx, graph.System(), label)
		if err != nil {
			return sheet.Known{}, err
		}
		for ref := range refs {
			known.Refs[ref] = true
		}
	}
	return known, nil
}
