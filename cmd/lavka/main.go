// Command lavka is the program: subcommands, settings and the wiring of all
// rooms. It knows everybody and decides nothing.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	_ "time/tzdata" // days are those of Europe/Prague, also where the machine has no zones

	"github.com/alecthomas/kong"
)

var version = "unknown"

// The exit codes.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], terminal{os.Stdout, os.Stderr})
	stop()
	os.Exit(code)
}

// terminal is where the program speaks to a person.
type terminal struct{ out, err io.Writer }

func (t terminal) say(format string, values ...any) {
	_, _ = fmt.Fprintf(t.out, format+"\n", values...)
}

// commands are the subcommands with the settings that all of them have.
type commands struct {
	Settings

	Serve   serveCommand    `cmd:"" help:"Serve Lávka; without LAVKA_NEO4J_URI it runs a Neo4j of its own."`
	Import  importCommand   `cmd:"" help:"Bring in other people's files."`
	User    userCommand     `cmd:"" help:"Let people in."`
	Key     keyCommand      `cmd:"" help:"Care for the keys that encrypt texts."`
	Check   checkCommand    `cmd:"" help:"Check the settings, the connection to the database and to the mail server."`
	Show    settingsCommand `cmd:"" name:"settings" help:"Print every setting as a table."`
	Migrate migrateCommand  `cmd:"" help:"Bring the database to this version and the reference facts into it."`
	Tour    tourCommand     `cmd:"" help:"Walk the main job through a running demonstration and tell what happened."`
	Health  healthCommand   `cmd:"" help:"Ask the Lávka that runs here whether it takes requests."`
	Version versionCommand  `cmd:"" help:"Say the version."`
}

// run is the whole program but for the process.
func run(ctx context.Context, arguments []string, t terminal) int {
	var all commands
	exited := -1
	parser, err := kong.New(&all, kong.Name("lavka"),
		kong.Description("Lávka: a person in need is handed over, not sent away."),
		kong.Writers(t.out, t.err), kong.Exit(func(code int) { exited = code }), kong.UsageOnError())
	if err != nil {
		return t.fail(exitFailed, err)
	}
	chosen, err := parser.Parse(arguments)
	if exited >= 0 {
		return exited
	}
	if err != nil {
		return t.fail(exitUsage, err)
	}
	if err := all.validate(); err != nil {
		return t.fail(exitUsage, err)
	}
	chosen.BindTo(ctx, (*context.Context)(nil))
	chosen.Bind(all.Settings, t)
	if err := chosen.Run(); err != nil && !errors.Is(err, context.Canceled) {
		return t.fail(exitFailed, err)
	}
	return exitDone
}

func (t terminal) fail(code int, err error) int {
	_, _ = fmt.Fprintf(t.err, "lavka: %v\n", err)
	return code
}

type versionCommand struct{}

// Run says the version.
func (versionCommand) Run(t terminal) error {
	t.say("lavka %s", version)
	return nil
}
