/** What a shell may complete, read from commander's own tree of commands. */
import type { Command, Option } from 'commander'

export interface CompletableOption {
  /** `--format`, `-f`. */
  readonly names: readonly string[]
  readonly description: string
  /** `none` takes no value, `file` takes any. */
  readonly value: 'none' | 'file' | readonly string[]
}

export interface Completable {
  /** From the program's subcommands down; empty for the program. */
  readonly path: readonly string[]
  readonly description: string
  readonly options: readonly CompletableOption[]
  readonly subcommands: readonly Completable[]
  /** What stands in place of an input: `files`, or the only words it may be. */
  readonly inputs: 'none' | 'files' | readonly string[]
}

/** Options of the program hold in each command. */
export function completable(program: Command): Completable {
  const help = program.createHelp()
  const common = help.visibleOptions(program).filter((option) => option.long !== '--version').map(optionOf)
  const of = (command: Command, path: readonly string[]): Completable => {
    const [argument] = command.registeredArguments
    const own = help.visibleOptions(command).map(optionOf)
    const known = new Set(own.flatMap(({ names }) => names))
    const subcommands = help.visibleCommands(command).filter((each) => each.name() !== 'help')
    return {
      path,
      description: command.description(),
      options: [...own, ...common.filter(({ names }) => !names.some((name) => known.has(name)))],
      subcommands: subcommands.map((each) => of(each, [...path, each.name()])),
      inputs: argument ? (argument.argChoices ?? 'files') : 'none',
    }
  }
  return of(program, [])
}

/** The program, its commands, theirs, … */
export const withSubcommands = (command: Completable): Completable[] => [command, ...command.subcommands.flatMap(withSubcommands)]

function optionOf(option: Option): CompletableOption {
  const names = [option.short, option.long].filter((name) => name !== undefined)
  return { names, description: option.description, value: option.required || option.optional ? (option.argChoices ?? choicesIn(option)) : 'none' }
}

/** Of a value that can be anything but a file's name nothing can be completed. */
const choicesIn = (option: Option): 'file' | readonly string[] => (/<(?:number|share|id|name|kind|date)>/.test(option.flags) ? [] : 'file')
