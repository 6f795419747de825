/** Completion scripts: everything they know is in them, so that a key press starts no program. */
import { withSubcommands, type Completable, type CompletableOption } from './tree.ts'

export type Shell = 'bash' | 'zsh' | 'fish'

/** @returns the script to be read by the shell */
export const completionScript = (shell: Shell, program: Completable): string => ({ bash, zsh, fish })[shell](program)

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

function bash(program: Completable): string {
  const all = withSubcommands(program)
  const paths = all.slice(1).map(({ path }) => `      ${quoted(`${path.slice(0, -1).join(' ')}:${path.at(-1)!}`)}) cmd=${quoted(path.join(' '))} ;;`)
  const values = all.flatMap(({ path, options }) =>
    options.filter(({ value }) => value !== 'none').map(({ names, value }) => `    ${names.map((name) => quoted(`${path.join(' ')}:${name}`)).join('|')}) ${typeof value === 'string' || value.length === 0 ? '' : `COMPREPLY=($(compgen -W ${quoted(value.join(' '))} -- "$cur")); `}return ;;`),
  )
  const words = all.map(({ path, options, subcommands, inputs }) => {
    const plain = [...subcommands.map(({ path: own }) => own.at(-1)!), ...(typeof inputs === 'string' ? [] : inputs)]
    return `    ${quoted(path.join(' '))}) opts=${quoted(options.flatMap(({ names }) => names).join(' '))} words=${quoted(plain.join(' '))} ;;`
  })
  return `# mtqg completion bash
_mtqg() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} cmd= opts= words= i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$cmd:\${COMP_WORDS[i]}" in
${paths.join('\n')}
    esac
  done
  case "$cmd:$prev" in
${values.join('\n')}
  esac
  case "$cmd" in
${words.join('\n')}
  esac
  if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "$opts" -- "$cur")); else COMPREPLY=($(compgen -W "$words" -- "$cur")); fi
}
complete -o default -F _mtqg mtqg
`
}

/** For zsh: marks that end a description or begin what follows it. */
const inBrackets = (text: string): string => text.replace(/[\\[\]:]/gu, String.raw`\$&`)

const functionOf = (path: readonly string[]): string => ['_mtqg', ...path].join('_')

function specOf({ names, description, value }: CompletableOption): string {
  const takes = value === 'none' ? '' : typeof value === 'string' ? ':file:_files' : `:value:(${value.join(' ')})`
  const said = quoted(`[${inBrackets(description)}]${takes}`)
  return names.length === 1 ? `${names[0]}${said}` : `${quoted(`(${names.join(' ')})`)}{${names.join(',')}}${said}`
}

function zsh(program: Completable): string {
  const functions = withSubcommands(program).map(({ path, options, subcommands, inputs }) => {
    const specs = options.map((option) => `    ${specOf(option)} \\\n`).join('')
    if (subcommands.length === 0) return `${functionOf(path)}() {\n  _arguments -s \\\n${specs}    ${inputs === 'files' ? "'*:file:_files'" : inputs === 'none' ? "'*::'" : quoted(`1:value:(${inputs.join(' ')})`)}\n}`
    const names = subcommands.map(({ path: own, description }) => `      ${quoted(`${own.at(-1)!}:${inBrackets(description)}`)}`)
    const cases = subcommands.map(({ path: own }) => `        ${own.at(-1)!}) ${functionOf(own)} ;;`)
    return `${functionOf(path)}() {
  local curcontext="$curcontext" state line
  local -a names
  _arguments -C \\
${specs}    '1: :->command' '*:: :->rest'
  case $state in
    command)
      names=(
${names.join('\n')}
      )
      _describe -t commands command names ;;
    rest)
      case $line[1] in
${cases.join('\n')}
      esac ;;
  esac
}`
  })
  return `#compdef mtqg
${functions.toReversed().join('\n')}
if [ "$funcstack[1]" = _mtqg ]; then _mtqg "$@"; else compdef _mtqg mtqg; fi
`
}

const quotedForFish = (words: string): string => `'${words.replace(/[\\']/gu, String.raw`\$&`)}'`

function fish(program: Completable): string {
  const lines = withSubcommands(program).flatMap(({ path, options, subcommands, inputs }) => {
    const names = subcommands.map(({ path: own }) => own.at(-1)!)
    const within = path.map((name) => `__fish_seen_subcommand_from ${name}`)
    const alone = path.length === 0 ? ['__fish_use_subcommand'] : [...within, ...(names.length > 0 ? [`not __fish_seen_subcommand_from ${names.join(' ')}`] : [])]
    const when = (conditions: readonly string[]): string => `complete -c mtqg -n ${quotedForFish(conditions.join('; and '))}`
    return [
      ...(inputs === 'files' ? [] : [`${when(alone)} -f`]),
      ...subcommands.map(({ path: own, description }) => `${when(alone)} -a ${own.at(-1)!} -d ${quotedForFish(description)}`),
      ...(typeof inputs === 'string' ? [] : [`${when(alone)} -a ${quotedForFish(inputs.join(' '))}`]),
      ...options.map(({ names: forms, description, value }) => {
        const flags = forms.map((form) => (form.startsWith('--') ? `-l ${form.slice(2)}` : `-s ${form.slice(1)}`)).join(' ')
        return `${when(alone)} ${flags}${value === 'none' ? '' : typeof value === 'string' ? ' -r -F' : ` -x${value.length > 0 ? ` -a ${quotedForFish(value.join(' '))}` : ''}`} -d ${quotedForFish(description)}`
      }),
    ]
  })
  return `# mtqg completion fish\n${lines.join('\n')}\n`
}
