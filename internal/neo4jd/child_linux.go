package neo4jd

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// bound ties the child's life to ours and keeps the terminal's Ctrl-C from it.
func bound() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Setpgid: true}
}

// arguments returns the command line of a process, empty when it is gone.
func arguments(pid int) []string {
	text, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "cmdline"))
	if err != nil {
		return nil
	}
	return strings.Split(string(text), "\x00")
}
