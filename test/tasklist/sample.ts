/** A document with each sort of deadline, and its task list. */
import { TaskCollector } from '../../src/cli/task-list.ts'
import { builtinGrammar, parse } from '../../src/index.ts'
import type { Arrangement, Filters } from '../../src/tasklist/arrange.ts'
import type { BeforeMeans, NumberedRow, TaskList } from '../../src/tasklist/types.ts'

export const DOCUMENT = `UBND TỈNH AN GIANG
VĂN PHÒNG
Số: 12/TB-VP
An Giang, ngày 05 tháng 02 năm 2024

THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về y tế

Chủ tịch UBND tỉnh kết luận như sau:

1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch, báo cáo UBND tỉnh trước ngày 15/3/2024.

2. Giao Sở Nội vụ lập tờ trình gửi UBND tỉnh trong 05 ngày làm việc kể từ ngày ký Thông báo này.

3. Giao Sở Xây dựng báo cáo UBND tỉnh hằng tháng.

4. Giao UBND các huyện kiểm tra các cơ sở "=1+1", <chợ>.

5. Giao Ban Dân tộc báo cáo UBND tỉnh trước 10 giờ 30 ngày 20/02/2024.
`

export const record = parse(DOCUMENT, { path: 'van-ban/12.txt' })

export interface Wish {
  readonly filters?: Filters
  readonly arrangement?: Partial<Arrangement>
  readonly before?: BeforeMeans
  readonly lang?: TaskList['lang']
  readonly records?: ReadonlyArray<typeof record>
}

export function listOf({ filters = {}, arrangement = {}, before = 'inclusive', lang = 'vi', records = [record] }: Wish = {}): TaskList {
  const collector = new TaskCollector(builtinGrammar(), before)
  for (const each of records) collector.add(each, each.source.path ?? '<stdin>', null)
  return collector.list(filters, { sort: 'due', asOf: null, ...arrangement }, lang)
}

export const rowsIn = (wish: Wish = {}): NumberedRow[] => listOf(wish).groups.flatMap(({ rows }) => rows)
export const idsIn = (wish: Wish = {}): string[] => rowsIn(wish).map(({ id }) => id)
