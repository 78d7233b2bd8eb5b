package csu

import (
	"encoding/json"
	"fmt"
	"math"
	"path/filepath"
	"slices"

	"lavka/graph"
	"lavka/internal/exchange/sheet"
)

// MaxBoundaryBytes bounds a file of boundaries.
const MaxBoundaryBytes = 256 << 20

// grid is the step that corners are drawn to, in degrees: about 200 m. A border
// that two districts share keeps the same corners in both.
const grid = 0.002

// Boundaries is what a file of boundaries says. Features counts the features
// that were there; each of them is a boundary or in a Problem that is Refused,
// whose line is the number of the feature.
type Boundaries struct {
	Boundaries []graph.Boundary
	Features   int
	Problems   Problems
}

// Entries are the boundaries as directory nodes.
func (b Boundaries) Entries() []graph.Entry {
	entries := make([]graph.Entry, len(b.Boundaries))
	for i, boundary := range b.Boundaries {
		entries[i] = boundary.Entry()
	}
	return entries
}

type featureCollection struct {
	Type     string    `json:"type"`
	Features []feature `json:"features"`
}

type feature struct {
	Properties map[string]any `json:"properties"`
	Geometry   struct {
		Type        string          `json:"type"`
		Coordinates json.RawMessage `json:"coordinates"`
	} `json:"geometry"`
}

// ReadBoundaries reads a GeoJSON of ORP in WGS84, each with its code in the
// named property, and thins the lines for a map of the country. INVALID with a
// reason where the file as a whole can not be read: empty_file, too_large,
// not_geojson.
func ReadBoundaries(source sheet.Source, property string, known Known) (Boundaries, error) {
	file := filepath.Base(source.Name)
	collection, err := decode(file, source.Content)
	if err != nil {
		return Boundaries{}, err
	}
	b := Boundaries{Features: len(collection.Features)}
	seen := map[graph.DistrictCode]int{}
	for i, f := range collection.Features {
		r := &row{sheet.Row{File: file, Line: i + 1, Cells: map[string]string{property: text(f.Properties[property])}}}
		boundary := r.boundary(f, property, known)
		if first, twice := seen[boundary.District]; twice && boundary.District != "" {
			r.refuse(CodeDuplicate, "the ORP %s is feature %d already", boundary.District, first)
		}
		b.Problems = append(b.Problems, r.Problems...)
		if !r.refused() {
			seen[boundary.District] = r.Line
			b.Boundaries = append(b.Boundaries, boundary)
		}
	}
	return b, nil
}

func decode(file string, content []byte) (featureCollection, error) {
	var collection featureCollection
	refuse := func(reason string, cause error) (featureCollection, error) {
		return featureCollection{}, &graph.Error{Code: graph.Invalid, Op: "csu.ReadBoundaries " + file, Reason: reason, Err: cause}
	}
	if len(content) > MaxBoundaryBytes {
		return refuse("too_large", fmt.Errorf("%d bytes, at most %d fit", len(content), MaxBoundaryBytes))
	}
	if err := json.Unmarshal(content, &collection); err != nil {
		return refuse("not_geojson", err)
	}
	if collection.Type != "FeatureCollection" {
		return refuse("not_geojson", fmt.Errorf("its type is %q, not FeatureCollection", collection.Type))
	}
	if len(collection.Features) == 0 {
		return refuse("empty_file", nil)
	}
	return collection, nil
}

// text is a code that may stand as a text or as a number.
func text(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case float64:
		return fmt.Sprintf("%.0f", v)
	}
	return ""
}

func (r *row) boundary(f feature, property string, known Known) graph.Boundary {
	district := r.district(property, known)
	var polygons [][][][]float64
	var err error
	switch f.Geometry.Type {
	case "MultiPolygon":
		err = json.Unmarshal(f.Geometry.Coordinates, &polygons)
	case "Polygon":
		polygons = make([][][][]float64, 1)
		err = json.Unmarshal(f.Geometry.Coordinates, &polygons[0])
	default:
		err = fmt.Errorf("its geometry is %q", f.Geometry.Type)
	}
	if err != nil {
		r.refuse(CodeBadBoundary, "no polygon: %v", err)
		return graph.Boundary{}
	}
	boundary := graph.Boundary{District: district}
	for _, ring := range slices.Concat(polygons...) {
		thin, ok := r.ring(ring)
		if !ok {
			return graph.Boundary{}
		}
		if len(thin) > 0 {
			boundary.Rings = append(boundary.Rings, thin)
		}
	}
	if len(boundary.Rings) == 0 {
		r.refuse(CodeBadBoundary, "nothing of it is as large as the grid of the map")
	}
	return boundary
}

// ring is a ring drawn to the grid, empty where nothing is left of it; false
// where it was refused.
func (r *row) ring(positions [][]float64) (graph.Ring, bool) {
	var ring graph.Ring
	for _, position := range positions {
		if len(position) < 2 || position[0] < west || position[0] > east || position[1] < south || position[1] > north {
			r.refuse(CodeOutside, "a corner lies at %v: longitude and latitude in WGS84 are wanted", position)
			return nil, false
		}
		corner := graph.Corner{Lon: snap(position[0]), Lat: snap(position[1])}
		if len(ring) == 0 || ring[len(ring)-1] != corner {
			ring = append(ring, corner)
		}
	}
	if len(ring) > 1 && ring[0] == ring[len(ring)-1] {
		ring = ring[:len(ring)-1]
	}
	if len(ring) < 3 {
		return nil, true
	}
	return ring, true
}

// snap draws to the grid and forgets what the division left behind.
func snap(value float64) float64 {
	return math.Round(math.Round(value/grid)*grid*1e4) / 1e4
}
