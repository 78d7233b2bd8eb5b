// Package suppress decides what may be shown of numbers of people by an attribute
// of theirs: age, reason, need. Such a table parts a whole that is known, so a
// small cell that is merely left out comes back as the whole minus the rest; and a
// cell that is left out only when it is small says so much about the rest that the
// whole and a little arithmetic often give it back. So no cell is left out and none
// is exact: each is shown as a range of equal width, and the width is chosen by the
// whole alone.
//
// What Publish promises: whoever knows the whole, all that is shown, and this very
// code, still finds at least two possible numbers for every cell that holds
// anybody, wherever there is more than one cell and not all of them are multiples
// of the width (then the smallest that holds anybody holds a whole width). Why: the
// ranges leave of each cell a rest below the width, and the whole gives the sum of
// all rests. A single rest follows from the sum only where all are nought, or where
// all are as large as they can be, which the choice of the width excludes.
//
// Two tables of wholes that differ by a few people show the few only where one of
// them crosses the edge of a range.
//
// The package is pure and imports the standard library only.
package suppress

// Least is the smallest number of people that is told from none. Assumed; see
// docs/assumptions.md.
const Least = 5

// Range is what is shown of a number: it is at least From and at most To.
type Range struct {
	From, To int
}

// Small tells whether the number may be nought.
func (r Range) Small() bool { return r.From == 0 }

// Publish says what may be shown of the parts of one whole.
func Publish(parts []int) []Range {
	whole := 0
	for _, count := range parts {
		whole += count
	}
	width := widthFor(whole, len(parts))
	ranges := make([]Range, len(parts))
	for i, count := range parts {
		from := count / width * width
		ranges[i] = Range{From: from, To: from + width - 1}
	}
	return ranges
}

// widthFor is the least width at which not every rest can be the largest: that
// happens only where the whole and the number of parts add up to a multiple of it.
func widthFor(whole, parts int) int {
	width := Least
	for parts > 0 && (whole+parts)%width == 0 {
		width++
	}
	return width
}
