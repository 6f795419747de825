/** The commands and their options, as commander takes them. Each command's module is loaded when it runs. */
import { Argument, Command, Option } from 'commander'
import { message, type Lang } from '../messages/index.ts'
import { SHEET_FORMATS } from '../write/tasklist/writer.ts'
import { FORMATS } from '../write/writer.ts'
import { REPORT_FORMATS } from './report/reporter.ts'
import type { CommonOptions, Session } from './session.ts'
import { withTaskOptions } from './task-options.ts'
import { helpConfiguration } from './usage.ts'
import { similarTo } from '../text/similar.ts'
import { jobs, named, share } from './values.ts'
import { version } from './version.ts'

type Open = (options: CommonOptions) => Session

/**
 * @param open gives the session once the common options are known
 * @param write where help goes that was asked for
 * @param writeErr where it goes when a command is missing
 */
export function createProgram(lang: Lang, open: Open, write: (text: string) => void, writeErr: (text: string) => void): Command {
  const program = new Command('mtqg')
  const inputs = `${message('usage.arguments.options', lang)} ${message('usage.arguments.inputs', lang)}`
  const session = (command: Command): Session => open(command.optsWithGlobals<CommonOptions>())

  program
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr, outputError: () => {} })
    .configureHelp(helpConfiguration(lang))
    .description(message('usage.about', lang))
    .usage(`${message('usage.arguments.command', lang)} ${inputs}`)
    .helpOption('-h, --help', message('usage.help', lang))
    .helpCommand(false)
    .version(version(), '-V, --version', message('usage.option.version', lang))
    .addOption(new Option('--lang <vi|en>', message('usage.option.lang', lang)).choices(['vi', 'en']))
    .option('--no-color', message('usage.option.no-color', lang))
    .option('--quiet', message('usage.option.quiet', lang))
    .addOption(new Option('--grammar <file>', message('usage.option.grammar', lang)).default([]).argParser((file, files: string[]) => [...files, named(file)]))
    .addHelpText('after', `\n${message('usage.examples', lang)}`)

  const command = (name: string, key: 'parse' | 'tasks' | 'check' | 'validate' | 'schema' | 'explain' | 'doctor' | 'review' | 'diff' | 'completion' | 'eval' | 'grammar', parent = program): Command => parent.command(name).description(message(`usage.${key}`, lang))

  withInputOptions(command('parse', 'parse'), lang)
    .argument('[input...]')
    .usage(inputs)
    .addOption(new Option('-f, --format <format>', message('usage.option.format.parse', lang)).choices([...FORMATS, ...SHEET_FORMATS]))
    .option('-o, --output <path>', message('usage.option.output', lang), named)
    .option('--bom', message('usage.option.bom', lang))
    .option('--strict', message('usage.option.strict', lang))
    .option('--trace', message('usage.option.trace', lang))
    .addOption(new Option('--text', message('usage.option.text', lang)).conflicts(['format', 'bom', 'strict', 'trace']))
    .addHelpText('after', `\n${message('usage.parse.examples', lang)}`)
    .action(async (args: string[], options, self: Command) => (await import('./commands/parse.ts')).parseCommand(session(self), args, options))

  withTaskOptions(withInputOptions(command('tasks', 'tasks'), lang), lang)
    .argument('[input...]')
    .usage(inputs)
    .action(async (args: string[], options, self: Command) => (await import('./commands/tasks.ts')).tasksCommand(session(self), args, options))

  command('validate', 'validate')
    .argument('[input...]')
    .usage(inputs)
    .addHelpText('after', `\n${message('usage.validate.examples', lang)}`)
    .action(async (args: string[], _options, self: Command) => (await import('./commands/validate.ts')).validateCommand(session(self), args))

  withInputOptions(command('check', 'check'), lang)
    .argument('[input...]')
    .usage(inputs)
    .addOption(formatOption(REPORT_FORMATS, 'pretty', lang))
    .addHelpText('after', `\n${message('usage.check.examples', lang)}`)
    .action(async (args: string[], options, self: Command) => (await import('./commands/check.ts')).checkCommand(session(self), args, options))

  command('schema', 'schema')
    .usage(message('usage.arguments.options', lang))
    .addHelpText('after', `\n${message('usage.schema.examples', lang)}`)
    .action(async (_options, self: Command) => (await import('./commands/schema.ts')).schemaCommand(session(self)))

  withInputOptions(command('explain', 'explain'), lang)
    .argument('[input...]')
    .usage(inputs)
    .option('--item <id>', message('usage.option.item', lang))
    .addOption(formatOption(['pretty', 'json'], 'pretty', lang))
    .addHelpText('after', `\n${message('usage.explain.examples', lang)}`)
    .action(async (args: string[], options, self: Command) => (await import('./commands/explain.ts')).explainCommand(session(self), args, options))

  command('doctor', 'doctor')
    .argument('[input...]')
    .usage(inputs)
    .addOption(formatOption(['pretty', 'json'], 'pretty', lang))
    .addHelpText('after', `\n${message('usage.doctor.examples', lang)}`)
    .action(async (args: string[], options, self: Command) => (await import('./commands/doctor.ts')).doctorCommand(session(self), args, options))

  withInputOptions(command('review', 'review'), lang)
    .argument('[input...]')
    .usage(inputs)
    .option('-o, --output <file>', message('usage.option.output.review', lang), named)
    .addHelpText('after', `\n${message('usage.review.examples', lang)}`)
    .action(async (args: string[], options, self: Command) => (await import('./commands/review.ts')).reviewCommand(session(self), args, options))

  command('diff', 'diff')
    .argument('<old>')
    .argument('<new>')
    .usage(`${message('usage.arguments.options', lang)} ${message('usage.arguments.diff', lang)}`)
    .addOption(formatOption(['pretty', 'json', 'md'], 'pretty', lang))
    .addHelpText('after', `\n${message('usage.diff.examples', lang)}`)
    .action(async (old: string, now: string, options, self: Command) => (await import('./commands/diff.ts')).diffCommand(session(self), [old, now], options))

  withInputOptions(command('eval', 'eval'), lang)
    .argument('[input...]')
    .usage(inputs)
    .option('--gold <folder>', message('usage.option.gold', lang))
    .option('--baseline <records>', message('usage.option.baseline', lang))
    .addOption(new Option('--min <number>', message('usage.option.min', lang)).argParser(share))
    .addOption(formatOption(['pretty', 'json'], 'pretty', lang))
    .addHelpText('after', `\n${message('usage.eval.examples', lang)}`)
    .action(async (args: string[], options, self: Command) => (await import('./commands/eval.ts')).evalCommand(session(self), args, options))

  command('completion', 'completion')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']))
    .usage(`${message('usage.arguments.options', lang)} ${message('usage.arguments.shell', lang)}`)
    .addHelpText('after', `\n${message('usage.completion.examples', lang)}`)
    .action(async (shell: 'bash' | 'zsh' | 'fish', _options, self: Command) => (await import('./commands/completion.ts')).completionCommand(session(self), shell, program))

  addGrammarCommands(command('grammar', 'grammar'), lang, session)
  addHelpCommand(program, lang)
  return program
}

const grammarCommands = () => import('./commands/grammar.ts')

function addGrammarCommands(grammar: Command, lang: Lang, session: (command: Command) => Session): void {
  grammar
    .usage(`${message('usage.arguments.command', lang)} ${message('usage.arguments.options', lang)}`)
    .addHelpText('after', `\n${message('usage.grammar.examples', lang)}`)

  grammar
    .command('list')
    .description(message('usage.grammar.list', lang))
    .addHelpText('after', `\n${message('usage.grammar.list.examples', lang)}`)
    .usage(message('usage.arguments.options', lang))
    .option('--kind <kind>', message('usage.option.kind', lang))
    .addOption(formatOption(['pretty', 'json'], 'pretty', lang))
    .action(async (options, self: Command) => (await grammarCommands()).listCommand(session(self), options))

  grammar
    .command('test')
    .description(message('usage.grammar.test', lang))
    .addHelpText('after', `\n${message('usage.grammar.test.examples', lang)}`)
    .usage(message('usage.arguments.options', lang))
    .action(async (_options, self: Command) => (await grammarCommands()).testCommand(session(self)))

  grammar
    .command('check')
    .description(message('usage.grammar.check', lang))
    .addHelpText('after', `\n${message('usage.grammar.check.examples', lang)}`)
    .argument('<file...>')
    .usage(`${message('usage.arguments.options', lang)} ${message('usage.arguments.files', lang)}`)
    .action(async (files: string[], _options, self: Command) => (await grammarCommands()).checkOverlayCommand(session(self), files))

  addHelpCommand(grammar, lang)
}

/** `help`, alone or with the name of a command; a name that is none is an error. */
function addHelpCommand(parent: Command, lang: Lang): void {
  parent
    .helpCommand(false)
    .command('help')
    .description(message('usage.help.command', lang))
    .usage(message('usage.arguments.command', lang))
    .argument('[command...]')
    .action((names: string[]) => {
      let shown = parent
      for (const name of names) {
        const found = shown.commands.find((command) => command.name() === name)
        if (!found) unknownCommand(shown, name)
        shown = found
      }
      shown.outputHelp()
    })
}

function unknownCommand(parent: Command, name: string): never {
  const similar = similarTo(name, parent.commands.map((command) => command.name()))
  return parent.error(`error: unknown command '${name}'${similar === null ? '' : `\n(Did you mean ${similar}?)`}`, { code: 'commander.unknownCommand' })
}

function withInputOptions(command: Command, lang: Lang): Command {
  return command
    .option('--files-from <file>', message('usage.option.files-from', lang), named)
    .option('--stdin-name <name>', message('usage.option.stdin-name', lang), named)
    .addOption(new Option('--jobs <number>', message('usage.option.jobs', lang)).default(1).argParser(jobs))
}

function formatOption(formats: readonly string[], fallback: string, lang: Lang): Option {
  return new Option('-f, --format <format>', message('usage.option.format', lang)).choices(formats).default(fallback)
}
