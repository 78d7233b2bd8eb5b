// Package neo4jd runs a real Neo4j 5.26.12 Community server beside the program,
// for the machine where nobody has set up a database. It may import the standard
// library, golang.org/x/sys and the Neo4j driver (to ask whether the server
// answers), and nothing of the domain.
//
// Facts that surprised us:
//
//   - Neo4j needs no installation: its jars from Maven Central and one java
//     command are the whole server. Heap follows the JVM flags, not neo4j.conf.
//   - AdminTool takes the initial password only as an argument, which every
//     user of the machine could read in the process list; but its command line
//     parser expands "@file", so the password never leaves our file.
//   - Pdeathsig fires when the operating system *thread* that started the child
//     ends, not when the process does, and Go ends threads as it likes. So one
//     goroutine is locked to its thread for as long as the child lives. The first
//     thread of a process never ends, which hides the mistake in small programs.
//   - A terminal sends Ctrl-C to the whole process group: without a group of its
//     own the database would be gone before the program finished its requests.
//   - Copies of one template share their password, so an answer on the port does
//     not prove that it is our child who answers. We wait for "Started." on the
//     child's own output before we ask.
//   - mvn -B -q still writes colour codes, even on success and into a file.
//   - A taken port or a bad setting ends java; but with a damaged database Neo4j
//     prints "Started." and then refuses every query as if it might soon be
//     well. So the wait for the first answer has an end of its own.
package neo4jd
