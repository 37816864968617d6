import { defineConfig } from 'vite'

/** The command line as one file for Node: `dist/cli/listmark.mjs`. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'cli/listmark.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'listmark.mjs', codeSplitting: false } },
  },
})
