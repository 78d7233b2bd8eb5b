// Matchers of Testing Library; the page is emptied after each test.
import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// what is fetched when asked for takes longer than a second on a busy machine
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
