package store_test

import (
	"os"
	"testing"

	"lavka/graph/store/storetest"
)

var process *storetest.Process

func TestMain(m *testing.M) { os.Exit(storetest.Main(m, &process)) }
