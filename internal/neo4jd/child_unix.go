//go:build darwin || dragonfly || freebsd || netbsd || openbsd

package neo4jd

import (
	"os/exec"
	"strconv"
	"strings"
	"syscall"
)

// bound keeps the terminal's Ctrl-C from the child. These systems cannot tie
// its life to ours: after a SIGKILL the next start ends the orphan.
func bound() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// arguments returns the command line of a process, empty when it is gone.
func arguments(pid int) []string {
	out, err := exec.Command("ps", "-ww", "-o", "command=", "-p", strconv.Itoa(pid)).Output()
	if err != nil {
		return nil
	}
	return strings.Fields(string(out))
}
