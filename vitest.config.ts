import { defineConfig } from 'vitest/config'

const MINUTE = 60_000
const PROPERTIES = ['tests/support/property-seed.ts']

/** The extension's own build lives in vite.config.ts: its plugin has no place in unit tests. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: PROPERTIES,
          testTimeout: MINUTE,
        },
      },
      {
        test: {
          name: 'laws',
          include: ['tests/laws/**/*.test.ts'],
          environment: 'node',
          setupFiles: PROPERTIES,
          testTimeout: 10 * MINUTE,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
          // Each file starts a browser of its own: one at a time, or two cores are too few for steady times.
          fileParallelism: false,
        },
      },
    ],
  },
})
