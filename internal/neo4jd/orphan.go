package neo4jd

import (
	"context"
	"fmt"
	"os"
	"slices"
	"time"
)

const entryPoint = "org.neo4j.server.CommunityEntryPoint"

// endOrphan kills a java that an earlier, dead process left in this folder.
// The number alone proves nothing, for the system uses it again; so the command
// line must name our entry point and this very folder.
func (h home) endOrphan(ctx context.Context, progress func(string)) error {
	pid, found := h.running()
	if !found {
		return nil
	}
	progress(fmt.Sprintf("Ending the Neo4j that an earlier run left behind (process %d) …", pid))
	process, err := os.FindProcess(pid)
	if err == nil {
		err = process.Kill()
	}
	if err != nil && h.owns(pid) {
		return fmt.Errorf("ending the orphaned Neo4j, process %d: %w", pid, err)
	}
	return h.awaitEnd(ctx, pid)
}

// running returns the number of the java that serves this folder.
func (h home) running() (int, bool) {
	pid, err := numberIn(h.pidFile())
	return pid, err == nil && h.owns(pid)
}

func (h home) owns(pid int) bool {
	args := arguments(pid)
	return slices.Contains(args, entryPoint) && slices.Contains(args, h.homeFlag())
}

func (h home) homeFlag() string { return "--home-dir=" + h.folder }

func (h home) awaitEnd(ctx context.Context, pid int) error {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for h.owns(pid) {
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting for the end of the orphaned Neo4j, process %d: %w", pid, ctx.Err())
		case <-tick.C:
		}
	}
	return nil
}
