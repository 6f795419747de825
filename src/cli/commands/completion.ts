/** `mtqg completion`: a script that lets a shell complete commands, options and their values. */
import type { Command } from 'commander'
import { completionScript, type Shell } from '../completion/shells.ts'
import { completable } from '../completion/tree.ts'
import type { Session } from '../session.ts'

export async function completionCommand(session: Session, shell: Shell, program: Command): Promise<void> {
  await session.out.write(completionScript(shell, completable(program)))
}
