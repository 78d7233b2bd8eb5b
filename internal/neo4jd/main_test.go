//go:build linux

// These tests look into /proc and kill with signals, so they are for Linux.
package neo4jd_test

import (
	"context"
	"fmt"
	"os"
	"testing"

	"lavka/internal/neo4jd"
)

// parentEnv makes this test binary play the program that starts a Neo4j.
const parentEnv = "NEO4JD_TEST_PARENT_OF"

func TestMain(m *testing.M) {
	if data := os.Getenv(parentEnv); data != "" {
		beParent(data)
	}
	// Java optimises nothing that runs for seconds: half the processor time of a start.
	if err := os.Setenv("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1"); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

// beParent starts a server, prints its number and waits to be killed.
func beParent(data string) {
	server, err := neo4jd.Start(context.Background(), neo4jd.Options{Data: data})
	if err != nil {
		fmt.Println("failed:", err)
		os.Exit(1)
	}
	fmt.Println("java", server.Pid())
	select {}
}
