/** The options of `mtqg tasks`. */
import { Option, type Command } from 'commander'
import { message, type Lang } from '../messages/index.ts'
import { BEFORE_MEANS, GROUPINGS, ORDERS, ROLES } from '../tasklist/types.ts'
import { LIST_FORMATS } from '../write/tasklist/writer.ts'
import { day, dayOrToday, named } from './values.ts'

export function withTaskOptions(command: Command, lang: Lang): Command {
  return command
    .addOption(new Option('-f, --format <format>', message('usage.option.format.tasks', lang)).choices(['table', ...LIST_FORMATS]))
    .option('-o, --output <file>', message('usage.option.output.tasks', lang), named)
    .option('--bom', message('usage.option.bom', lang))
    .option('--assignee <text>', message('usage.option.assignee', lang), named)
    .addOption(new Option('--role <role>', message('usage.option.role', lang)).choices(ROLES))
    .option('--due-before <date>', message('usage.option.due-before', lang), day)
    .option('--due-after <date>', message('usage.option.due-after', lang), day)
    .addOption(new Option('--no-deadline', message('usage.option.no-deadline', lang)).conflicts(['dueBefore', 'dueAfter', 'overdueOn']))
    .option('--overdue-on <date>', message('usage.option.overdue-on', lang), dayOrToday)
    .option('--as-of <date>', message('usage.option.as-of', lang), dayOrToday)
    .addOption(new Option('--before-means <meaning>', message('usage.option.before-means', lang)).choices(BEFORE_MEANS).default('inclusive'))
    .addOption(new Option('--group-by <what>', message('usage.option.group-by', lang)).choices(GROUPINGS))
    .addOption(new Option('--sort <order>', message('usage.option.sort', lang)).choices(ORDERS).default('due'))
    .addHelpText('after', `\n${message('usage.tasks.examples', lang)}`)
}
