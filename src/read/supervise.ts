/** Runs another program so that nothing of it outlives this one: a process between the two watches both, also where this one is killed. */

interface Limits {
  /** Removed where this program ends first. */
  readonly folder: string
  /** Milliseconds. */
  readonly longest: number
  /** The process that it is run for. */
  readonly parent: number
}

/** The status where there is no such program. */
export const MISSING = 127

/** @returns the arguments with which Node runs a program and all that it starts; its status is 0 at the end, `MISSING`, or 1 where it was stopped */
export const supervised = ({ folder, longest, parent }: Limits, command: string, args: readonly string[]): string[] => ['-e', `(${supervise.toString()})()`, '--', folder, String(longest), String(parent), String(MISSING), command, ...args]

/** Sent as text: knows nothing of what stands around it. */
function supervise(): void {
  const [folder, longest, parent, missing, command, ...args] = process.argv.slice(1) as [string, string, string, string, string, ...string[]]
  const grouped = process.platform !== 'win32'
  const child = process.getBuiltinModule('node:child_process').spawn(command, args, { stdio: 'ignore', detached: grouped, windowsHide: true })
  const stop = (): never => {
    try {
      if (grouped && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    } catch {
      // It has ended by itself.
    }
    process.getBuiltinModule('node:fs').rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    return process.exit(1)
  }
  child.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'ENOENT' ? Number(missing) : 1))
  child.on('exit', () => process.exit(0))
  setTimeout(stop, Number(longest))
  setInterval(() => process.ppid === Number(parent) || stop(), 100)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}
