import { it } from 'vitest'
import { itemsIn, contextOf } from './helpers.ts'
import { readTasks } from '../src/interpret/tasks/index.ts'
it('x', () => { for (const t of ['Phó Chủ tịch UBND tỉnh kết luận như sau:\nYêu cầu Ban Dân tộc thực hiện các nội dung sau:\n1. Rà soát hồ sơ.\nYêu cầu các đơn vị nghiêm túc thực hiện.','Phó Chủ tịch UBND tỉnh kết luận như sau:\nYêu cầu Ban Dân tộc thực hiện các nội dung sau:\n1. Rà soát hồ sơ.\n2. Báo cáo kết quả.']) { const it=itemsIn(t); console.log(JSON.stringify(it.map(i=>[i.id,i.heading?.text,i.text?.text]))); console.log(JSON.stringify(readTasks(it,contextOf(),true).map(t=>[t.id,t.lead.map(p=>p.name)])))} })
