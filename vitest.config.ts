/** Two projects, so that only the tests of the command line wait for its bundle. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'library', include: ['test/**/*.test.ts'], exclude: ['test/cli/**'], globalSetup: 'test/setup/grammars.ts', testTimeout: 30_000 } },
      { test: { name: 'cli', include: ['test/cli/**/*.test.ts'], globalSetup: 'test/setup/cli.ts', testTimeout: 30_000 } },
    ],
  },
})
