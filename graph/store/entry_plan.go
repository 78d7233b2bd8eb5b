package store

import (
	"maps"
	"slices"
	"strings"

	"lavka/graph"
)

// editedFields is the property that lists which fields of a node a person has
// set: an import leaves those alone.
const editedFields = "edited"

// changes is what a batch of entries has to write. Of an edit it says which, so
// that its revisions belong together; of an import, edit is empty.
type changes struct {
	newID     graph.NewID
	source    string
	edit      string
	tally     graph.Tally
	refs      []string
	saves     []params
	links     []params
	unlinks   []params
	revisions []params
}

func (c *changes) empty() bool { return len(c.refs) == 0 }

// part is one entry against what is there.
type part struct {
	plan   *changes
	entry  graph.Entry
	node   stored
	exists bool
	// taken are the values to write, marked the fields that a person sets here
	// for the first time.
	taken  params
	marked []string
}

// compare finds what the entries of an import change of what is there.
func (s *Store) compare(entries []graph.Entry, found map[string]stored, source string) *changes {
	plan := &changes{newID: s.newID, source: source}
	plan.add(entries, found)
	return plan
}

func (c *changes) add(entries []graph.Entry, found map[string]stored) {
	for _, entry := range entries {
		node, exists := found[entry.Ref()]
		p := &part{plan: c, entry: entry, node: node, exists: exists, taken: params{}}
		p.compare()
	}
}

func (p *part) compare() {
	before := len(p.plan.revisions)
	if p.exists {
		p.compareValues()
	} else {
		maps.Copy(p.taken, p.entry.Values)
		p.revise("created", "", canonical(p.entry.Values))
	}
	p.compareLinks()
	switch {
	case !p.exists:
		p.plan.tally.New++
	case len(p.plan.revisions) > before:
		p.plan.tally.Changed++
	case p.derivedChanged():
	default:
		p.plan.tally.Unchanged++
		return
	}
	p.save()
}

// takes tells whether the node takes this field from the entry, which would
// change it.
func (p *part) takes(field string) bool {
	switch {
	case !p.exists:
		return true
	case p.entry.Only != nil && !slices.Contains(p.entry.Only, field):
		return false
	case p.plan.edit == "" && slices.Contains(p.node.edited, field):
		p.plan.tally.Kept++
		return false
	}
	return true
}

func (p *part) compareValues() {
	for _, field := range sortedKeys(p.entry.Values) {
		value := p.entry.Values[field]
		is := canonical(value)
		if is != p.node.values[field] && p.takes(field) {
			p.taken[field] = value
			p.revise(field, p.node.values[field], is)
		}
	}
}

// derived are the computed values where the name that they come from is taken.
func (p *part) derived() params {
	if !p.exists {
		return p.entry.Derived
	}
	foreign := p.entry.Only != nil && !slices.Contains(p.entry.Only, "name")
	kept := p.plan.edit == "" && slices.Contains(p.node.edited, "name")
	if foreign || kept {
		return nil
	}
	return p.entry.Derived
}

func (p *part) derivedChanged() bool {
	for field, value := range p.derived() {
		if canonical(value) != p.node.values[field] {
			return true
		}
	}
	return false
}

// save writes what is taken. A node that people edited keeps saying so, whatever
// an import adds.
func (p *part) save() {
	values := params{}
	maps.Copy(values, p.taken)
	maps.Copy(values, p.derived())
	source := p.plan.source
	if p.plan.edit == "" && len(p.node.edited) > 0 {
		source = p.node.source
	}
	if len(p.marked) > 0 {
		values[editedFields] = slices.Concat(p.node.edited, p.marked)
	}
	p.plan.refs = append(p.plan.refs, p.entry.Ref())
	p.plan.saves = append(p.plan.saves, params{
		"ref": p.entry.Ref(), "id": p.entry.ID, "label": p.entry.Label, "values": values, "source": source,
	})
}

// compareLinks finds per owned type what to make and what to remove; the links
// of one type count as one field.
func (p *part) compareLinks() {
	wanted := map[string]bool{}
	changed := map[string]bool{}
	for _, l := range p.wanted() {
		wanted[l.key()] = true
		if !p.node.links[l.key()] {
			changed[l.Type] = true
		}
	}
	for _, l := range p.node.all {
		if !wanted[l.key()] {
			changed[l.Type] = true
		}
	}
	for _, kind := range slices.Sorted(maps.Keys(changed)) {
		if p.takes(kind) {
			p.relink(kind)
		}
	}
}

// wanted are the entry's links, each once.
func (p *part) wanted() []storedLink {
	seen := map[string]bool{}
	var links []storedLink
	for _, link := range p.entry.Links {
		l := storedLink{Type: link.Type, To: link.To, Values: link.Values}
		if !seen[l.key()] {
			seen[l.key()] = true
			links = append(links, l)
		}
	}
	return links
}

// relink removes all links of one type and makes the wanted ones.
func (p *part) relink(kind string) {
	was, is := ofType(p.node.all, kind), ofType(p.wanted(), kind)
	for _, l := range was {
		p.plan.unlinks = append(p.plan.unlinks, directed(p.entry.Ref(), l))
	}
	for _, l := range is {
		p.plan.links = append(p.plan.links, directed(p.entry.Ref(), l))
	}
	if p.exists {
		p.revise(kind, canonical(was), canonical(is))
	}
}

func ofType(links []storedLink, kind string) []storedLink {
	return slices.DeleteFunc(slices.Clone(links), func(l storedLink) bool { return l.Type != kind })
}

func (l storedLink) key() string {
	return l.Type + " " + l.To + " " + canonical(l.Values)
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

func (p *part) revise(field, was, is string) {
	mark := p.plan.edit != "" && p.exists && !slices.Contains(p.node.edited, field)
	if mark {
		p.marked = append(p.marked, field)
	}
	p.plan.revisions = append(p.plan.revisions, params{
		"id": p.plan.newID(), "ref": p.entry.Ref(), "field": field, "was": was, "is": is, "marked": mark,
	})
}

func sortedKeys[V any](m map[string]V) []string {
	return slices.Sorted(maps.Keys(m))
}
