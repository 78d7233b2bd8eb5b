// Command keep runs a Neo4j for tests that are run again and again, until it is
// interrupted: they find it by LAVKA_TEST_KEPT, which names the folder.
//
//	go run ./graph/store/storetest/keep FOLDER &
//	LAVKA_TEST_KEPT=FOLDER go test -p 1 ./graph/store ./resolvers
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"lavka/internal/neo4jd"
)

func main() {
	if err := keep(); err != nil {
		fmt.Fprintln(os.Stderr, "keep:", err)
		os.Exit(1)
	}
}

func keep() error {
	if len(os.Args) != 2 {
		return fmt.Errorf("name the folder of its data")
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	server, err := neo4jd.Start(ctx, neo4jd.Options{Data: os.Args[1], Settings: []string{neo4jd.PlansStay}})
	if err != nil {
		return fmt.Errorf("start the database: %w", err)
	}
	fmt.Println("ready")
	<-ctx.Done()
	return server.Kill()
}
