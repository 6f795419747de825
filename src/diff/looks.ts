/** How a difference looks on a terminal and in Markdown. */
import type { Look } from './report.ts'

export interface Paint {
  bold(text: string): string
  cyan(text: string): string
  red(text: string): string
  green(text: string): string
}

/**
 * @param paint colours; without them what was taken out and put in stands in brackets
 * @param colored whether the paint shows
 */
export function terminalLook(paint: Paint, colored: boolean): Look {
  return {
    plain: (text) => text.replace(/\p{Cc}/gu, '\ufffd'),
    title: (text) => paint.bold(text),
    section: (text) => `\n${paint.bold(text)}`,
    entry: (sign, text) => `${sign === '+' ? paint.green(sign) : sign === '-' ? paint.red(sign) : sign} ${text}`,
    detail: (text) => `    ${text}`,
    key: (text) => paint.cyan(text),
    from: (text) => paint.red(text),
    to: (text) => paint.green(text),
    taken: (text) => (colored ? paint.red(text) : `[-${text}-]`),
    put: (text) => (colored ? paint.green(text) : `{+${text}+}`),
  }
}

export const markdownLook: Look = {
  plain: (text) => text.replace(/\p{Cc}/gu, '\ufffd').replace(/[\\`*_~[\]<>|#&]/gu, String.raw`\$&`),
  title: (text) => `# ${text}`,
  section: (text) => `\n## ${text}\n`,
  entry: (_sign, text) => `- ${text}`,
  detail: (text) => `  - ${text}`,
  key: (text) => `**${text}**`,
  from: (text) => text,
  to: (text) => text,
  taken: (text) => `~~${text}~~`,
  put: (text) => `**${text}**`,
}
