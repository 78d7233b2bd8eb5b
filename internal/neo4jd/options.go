package neo4jd

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
)

// Version is the Neo4j that this package runs.
const Version = "5.26.12"

const (
	defaultHeapMB      = 512
	defaultPageCacheMB = 128
)

// PlansStay is a setting for a server whose graph is wiped again and again: without
// it Neo4j plans each statement anew, which costs more than running it, whenever the
// graph has grown or shrunk since.
const PlansStay = "dbms.cypher.min_replan_interval=24h"

// Options say where the server keeps what it needs. Only Data is required.
type Options struct {
	// Data is the folder of the database's state; made when it is missing.
	Data string
	// Cache is where the jars live, shared by all data folders; by default
	// lavka/neo4j-5.26.12 in the user's cache folder.
	Cache string
	// Progress receives lines in English for a person who waits; may be nil.
	// After Start has returned it is called from another goroutine.
	Progress func(line string)
	// Template is the data folder of a cleanly stopped server, copied before
	// the first start when Data holds no database yet; may be empty.
	Template string
	// MaxHeapMB and PageCacheMB bound the memory; 512 and 128 by default.
	MaxHeapMB, PageCacheMB int
	// JVMFlags are added to java's; "-XX:TieredStopAtLevel=1" halves the CPU
	// time of a start (12 to 6 s) for a server that lives as long as a test.
	JVMFlags []string
	// Settings are lines of neo4j.conf beside our own.
	Settings []string
}

// settled returns the options with every default filled in and paths absolute.
func (o Options) settled() (Options, error) {
	if o.Data == "" {
		return o, fmt.Errorf("%w: no folder was named", ErrDataFolder)
	}
	if o.Progress == nil {
		o.Progress = func(string) {}
	}
	if o.MaxHeapMB <= 0 {
		o.MaxHeapMB = defaultHeapMB
	}
	if o.PageCacheMB <= 0 {
		o.PageCacheMB = defaultPageCacheMB
	}
	if o.Cache == "" {
		o.Cache = defaultCache(o.Data)
	}
	var errData, errCache error
	o.Data, errData = filepath.Abs(o.Data)
	o.Cache, errCache = filepath.Abs(o.Cache)
	return o, errors.Join(errData, errCache)
}

// conf are the lines of neo4j.conf that the options say.
func (o Options) conf() []string {
	return append([]string{"server.memory.pagecache.size=" + strconv.Itoa(o.PageCacheMB) + "m"}, o.Settings...)
}

// defaultCache falls back to the data folder because a system service often
// has no HOME and so no cache folder.
func defaultCache(data string) string {
	base, err := os.UserCacheDir()
	if err != nil {
		return filepath.Join(data, "neo4j-"+Version)
	}
	return filepath.Join(base, "lavka", "neo4j-"+Version)
}
