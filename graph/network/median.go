package network

import (
	"slices"
	"time"
)

// Median is the middle of the durations, the mean of the two middle ones where
// their number is even; false where there are none.
func Median(all []time.Duration) (time.Duration, bool) {
	if len(all) == 0 {
		return 0, false
	}
	sorted := slices.Sorted(slices.Values(all))
	middle := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[middle], true
	}
	return sorted[middle-1] + (sorted[middle]-sorted[middle-1])/2, true
}
