package graph

import (
	"strconv"
	"strings"
)

// Boundary is where a district ends, as closed rings of corners in degrees
// WGS84. A ring inside another one is a hole or an enclave; all of them filled
// by the rule "evenodd" show the district.
type Boundary struct {
	District DistrictCode
	Rings    []Ring
}

// Ring is a closed line; its last corner is joined with its first.
type Ring []Corner

// Corner is a point of a boundary in degrees WGS84.
type Corner struct{ Lon, Lat float64 }

// Text is the rings as one text: corners "lon,lat" joined by spaces, rings by
// semicolons.
func (b Boundary) Text() string {
	var text strings.Builder
	for i, ring := range b.Rings {
		if i > 0 {
			text.WriteByte(';')
		}
		for j, corner := range ring {
			if j > 0 {
				text.WriteByte(' ')
			}
			text.WriteString(degrees(corner.Lon) + "," + degrees(corner.Lat))
		}
	}
	return text.String()
}

func degrees(value float64) string { return strconv.FormatFloat(value, 'f', -1, 64) }

// Entry is the boundary as a directory node of its district.
func (b Boundary) Entry() Entry {
	return Entry{
		Label: LabelBoundary, ID: string(b.District), Values: map[string]any{"rings": b.Text()},
		Owns: []string{"OF"}, Links: []Link{{Type: "OF", To: ref(LabelDistrict, string(b.District))}},
	}
}

// BoundaryText is a stored boundary: its district and its rings as
// Boundary.Text writes them.
type BoundaryText struct {
	District DistrictCode
	Name     string
	Rings    string
}

// Ref is the key of its district.
func (b BoundaryText) Ref() PlaceRef { return PlaceRef(ref(LabelDistrict, string(b.District))) }
