#!/usr/bin/env node
import process from 'node:process';
import { nodeIo } from './node-io.js';
import { run } from './run.js';

// `… | head` closes the pipe: that is no failure.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(process.argv.slice(2), nodeIo);
