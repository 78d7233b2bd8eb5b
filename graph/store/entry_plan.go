package store

import (
	"maps"
	"slices"
	"strings"

	"lavka/graph"
)

// changes is what a batch of entries has to write.
type changes struct {
	tally     graph.Tally
	refs      []string
	saves     []params
	links     []params
	unlinks   []params
	revisions []params
}

func (c *changes) empty() bool { return len(c.refs) == 0 }

func (l storedLink) key() string {
	return l.Type + " " + l.To + " " + canonical(l.Values)
}

// compare finds what the entries change of what is there.
func (s *Store) compare(entries []graph.Entry, found map[string]stored, source string) *changes {
	plan := &changes{}
	for _, entry := range entries {
		node, exists := found[entry.Ref()]
		before := len(plan.revisions)
		if exists {
			s.compareValues(plan, entry, node)
		} else {
			s.revise(plan, entry.Ref(), "created", "", canonical(entry.Values))
		}
		s.compareLinks(plan, entry, node)
		switch {
		case !exists:
			plan.tally.New++
		case len(plan.revisions) > before:
			plan.tally.Changed++
		case derivedChanged(entry, node):
		default:
			plan.tally.Unchanged++
			continue
		}
		plan.save(entry, source)
	}
	return plan
}

func (c *changes) save(entry graph.Entry, source string) {
	values := params{}
	maps.Copy(values, entry.Values)
	maps.Copy(values, entry.Derived)
	c.refs = append(c.refs, entry.Ref())
	c.saves = append(c.saves, params{
		"ref": entry.Ref(), "id": entry.ID, "label": entry.Label, "values": values, "source": source,
	})
}

func (s *Store) compareValues(plan *changes, entry graph.Entry, node stored) {
	for _, field := range sortedKeys(entry.Values) {
		if is := canonical(entry.Values[field]); is != node.values[field] {
			s.revise(plan, entry.Ref(), field, node.values[field], is)
		}
	}
}

func derivedChanged(entry graph.Entry, node stored) bool {
	for field, value := range entry.Derived {
		if canonical(value) != node.values[field] {
			return true
		}
	}
	return false
}

// compareLinks finds per owned type what to make and what to remove; the links
// of one type count as one field.
func (s *Store) compareLinks(plan *changes, entry graph.Entry, node stored) {
	wanted := map[string]bool{}
	changed := map[string]bool{}
	for _, link := range entry.Links {
		l := storedLink{Type: link.Type, To: link.To, Values: link.Values}
		if wanted[l.key()] {
			continue
		}
		wanted[l.key()] = true
		if !node.links[l.key()] {
			changed[l.Type] = true
		}
	}
	for _, l := range node.all {
		if !wanted[l.key()] {
			changed[l.Type] = true
		}
	}
	for _, kind := range slices.Sorted(maps.Keys(changed)) {
		s.relink(plan, entry, node, kind)
	}
}

// relink removes all links of one type and makes the wanted ones.
func (s *Store) relink(plan *changes, entry graph.Entry, node stored, kind string) {
	var was, is []string
	for _, l := range node.all {
		if l.Type == kind {
			was = append(was, l.To)
			plan.unlinks = append(plan.unlinks, directed(entry.Ref(), l))
		}
	}
	seen := map[string]bool{}
	for _, link := range entry.Links {
		l := storedLink{Type: link.Type, To: link.To, Values: link.Values}
		if l.Type == kind && !seen[l.key()] {
			seen[l.key()] = true
			is = append(is, l.To)
			plan.links = append(plan.links, directed(entry.Ref(), l))
		}
	}
	if len(node.values) > 0 {
		s.revise(plan, entry.Ref(), kind, canonical(was), canonical(is))
	}
}

// directed is a link as the statements take it: "<PROVIDES" points at the entry.
func directed(ref string, l storedLink) params {
	values := l.Values
	if values == nil {
		values = params{}
	}
	if kind, inward := strings.CutPrefix(l.Type, "<"); inward {
		return params{"type": kind, "from": l.To, "to": ref, "values": values}
	}
	return params{"type": l.Type, "from": ref, "to": l.To, "values": values}
}

func (s *Store) revise(plan *changes, ref, field, was, is string) {
	plan.revisions = append(plan.revisions, params{
		"id": s.newID(), "ref": ref, "field": field, "was": was, "is": is,
	})
}

func sortedKeys[V any](m map[string]V) []string {
	return slices.Sorted(maps.Keys(m))
}
