import { it } from 'vitest'
import { readFileSync } from 'node:fs'
import { readingOf, readPartyList } from '../src/recognize/party/index.ts'
import { grammar } from './helpers.ts'
it('x', () => { for (const t of readFileSync('/tmp/w/in.txt','utf8').trim().split('\n')) console.log(t, '=>', JSON.stringify(readPartyList(readingOf(t, grammar), 0).parties.map(p=>p.name+'/'+p.kind))) })
