package web

import (
	"fmt"
	"strings"

	"rsc.io/qr"

	"lavka/graph"
)

// quietZone is how many empty modules stand around a code, as its standard asks.
const quietZone = 4

// quickResponse is a QR code as a page draws it: one path in a square of so many
// units.
type quickResponse struct {
	Size int
	Path string
}

// codeAddress is where a scanned code leads on this Lávka. The code stands behind
// the hash: no browser sends it, so it reaches no server's log, no proxy's and no
// Referer.
func codeAddress(origin, code string) string {
	return strings.TrimSuffix(origin, "/") + codePath + "#" + spoken(code)
}

// quickResponseOf draws a text so that a crumpled slip still reads.
func quickResponseOf(text string) (quickResponse, error) {
	code, err := qr.Encode(text, qr.M)
	if err != nil {
		return quickResponse{}, graph.Wrap("draw a QR code", err)
	}
	var path strings.Builder
	for y := range code.Size {
		for x := range code.Size {
			if code.Black(x, y) {
				_, _ = fmt.Fprintf(&path, "M%d %dh1v1h-1z", x+quietZone, y+quietZone) // a builder takes everything
			}
		}
	}
	return quickResponse{Size: code.Size + 2*quietZone, Path: path.String()}, nil
}
