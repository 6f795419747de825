/** The format that the ending of an output's name says. */
import { extname } from 'node:path'
import { CliError, failure } from './failure.ts'

/**
 * @param output the name of one file
 * @param known what each ending (without the dot) stands for
 * @throws CliError where the ending is none of them: a file must hold what its name says
 */
export function formatByEnding<Format>(output: string, known: ReadonlyMap<string, Format>): Format {
  const format = known.get(extname(output).slice(1).toLowerCase())
  if (format === undefined) throw new CliError(failure('output.unknown-ending', output, { endings: [...known.keys()].map((ending) => `.${ending}`).join(', ') }))
  return format
}
