#!/usr/bin/env node
import packageJson from '../package.json' with { type: 'json' }
import { nodeTerminal } from './node-terminal.ts'
import { run } from './run.ts'

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run(process.argv.slice(2), packageJson.version, nodeTerminal)
