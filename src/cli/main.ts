#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { join } from "node:path";

// Beside the built program: what is parsed once is not parsed again. Sources run directly leave nothing among them.
if (import.meta.filename.endsWith(".js")) enableCompileCache(join(import.meta.dirname, "..", ".cache"));

const { processConsole } = await import("./console.ts");
const { runProgram } = await import("./program.ts");
process.exitCode = await runProgram(process.argv.slice(2), processConsole());
