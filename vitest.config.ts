import { defineConfig } from 'vitest/config'

/** The extension's own build lives in vite.config.ts: its plugin has no place in unit tests. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node' } },
      {
        test: {
          name: 'laws',
          include: ['tests/laws/**/*.test.ts'],
          environment: 'node',
          testTimeout: 600_000,
        },
      },
    ],
  },
})
