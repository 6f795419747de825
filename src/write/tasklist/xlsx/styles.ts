/** The looks of cells: Times New Roman as offices write, words wrapped, days as `dd/mm/yyyy`. */
import { XML_HEAD } from './xml.ts'

/** Numbers of the `xf` entries below. */
export const Style = { plain: 0, head: 1, text: 2, number: 3, day: 4, time: 5 } as const

const DAY = 164
const TIME = 165

const xf = (format: number, font: number, fill: number, horizontal: string): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="${font === 1 ? 'center' : 'top'}" wrapText="1"/></xf>`

const side = (name: string): string => `<${name} style="thin"><color rgb="FF808080"/></${name}>`
const font = (bold: string): string => `<font>${bold}<sz val="11"/><name val="Times New Roman"/><family val="1"/></font>`

export const STYLES = `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="2"><numFmt numFmtId="${DAY}" formatCode="dd/mm/yyyy"/><numFmt numFmtId="${TIME}" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>
<fonts count="2">${font('')}${font('<b/>')}</fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDE6F0"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xf(0, 1, 2, 'center')}${xf(0, 0, 0, 'left')}${xf(0, 0, 0, 'center')}${xf(DAY, 0, 0, 'center')}${xf(TIME, 0, 0, 'center')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
