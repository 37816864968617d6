#!/usr/bin/env node
import packageJson from '../package.json' with { type: 'json' }
import { nodeTerminal } from './node-terminal.ts'
import { run } from './run.ts'

process.exitCode = await run(process.argv.slice(2), packageJson.version, nodeTerminal)
