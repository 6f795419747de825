import { expect, it } from 'vitest'
import { similarTo } from '../../src/text/similar.ts'

it.each([
  ['parze', 'parse'],
  ['chek', 'check'],
  ['role.asign', 'role.assign'],
  ['role.assign', 'role.assign'],
  ['xyz', null],
  ['', null],
  ['khong', null],
])('%s: %s', (written, meant) => expect(similarTo(written, ['parse', 'check', 'schema', 'role.assign', 'role.report'])).toBe(meant))
