/** Documents as the page takes them, from texts. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse, parseTree } from '../../src/index.ts'
import type { ReviewDocument } from '../../src/review/index.ts'

export const documentOf = (file: string, text: string): ReviewDocument => ({ file, text, record: parse(text, { path: file, trace: true }), tree: parseTree(text) })

export const documentsOf = (paths: readonly string[]): ReviewDocument[] => paths.map((path) => documentOf(basename(path), readFileSync(path, 'utf8')))

/** Words that would break out of a page, lead a reader astray or stop a script. */
export const HOSTILE = `THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh "A" <script>window.broken = 1</script> tại cuộc họp

Ngày 15/3/2024, Chủ tịch UBND tỉnh chủ trì cuộc họp. Kết luận như sau:

1. Giao Sở Y tế "onmouseover="window.broken=2" </textarea></style></script><img src="https://example.com/x.png" onerror="window.broken = 3"> báo cáo UBND tỉnh trước ngày 20/3/2024.

2. Giao Sở Nội vụ \u202egnub óc \u2066&lt;b&gt; rà soát '\`\${window.broken = 4}\`' {n} <!-- ]]> \u0007 xong trước ngày 25/3/2024.
`
