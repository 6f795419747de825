#!/usr/bin/env node
import('../dist/cli/main.js').then(
  ({ main }) => main(),
  (error) => {
    process.exitCode = 2
    process.stderr.write(error.code === 'ERR_MODULE_NOT_FOUND' ? 'mtqg: dist/ is not built; run `npm run build` first\n' : `${error.stack}\n`)
  },
)
