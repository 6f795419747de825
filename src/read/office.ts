/** Older documents of offices (.doc, .odt, .rtf), read through an installed LibreOffice: it makes a Word document of them. */
import { digestOf } from '../text/digest.ts'
import { readDocx } from './docx/index.ts'
import { ReadError } from './errors.ts'
import type { SourceText } from './source.ts'
import { MISSING, supervised } from './supervise.ts'

export interface OfficeFormat {
  /** What LibreOffice is to take the file for. */
  readonly ending: string
  readonly mediaType: string
}

/** Where LibreOffice is: by the search path, or where its installers put it. */
export const OFFICE_COMMANDS: readonly string[] = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe']
/** What LibreOffice may do: nothing that a document links to is fetched, be it from the network or from the disk. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`
/** Milliseconds; a document of a hundred pages takes some seconds. */
const LONGEST = 120_000

/**
 * @param bytes the whole file
 * @param name its name, for errors
 * @param format the carrier by the name that people know
 * @throws ReadError `needs-office` where LibreOffice is not installed, `damaged` where it cannot open the file; those of Word documents
 */
export function readThroughOffice(bytes: Uint8Array, name: string, format: string, { ending, mediaType }: OfficeFormat): SourceText {
  const converted = convert(bytes, ending)
  if (converted === 'missing') throw new ReadError('needs-office', name, { format })
  if (converted === 'failed') throw new ReadError('damaged', name, { format }, 'read.not-converted')
  return { ...readDocx(converted, name), mediaType, sha256: digestOf(bytes) }
}

const STEM = 'document'

/** The file as a Word document. Nothing is left on the disk. */
function convert(bytes: Uint8Array, ending: string): Uint8Array | 'missing' | 'failed' {
  // Loaded at their first use: most documents need no other program.
  const fs = process.getBuiltinModule('node:fs')
  const path = process.getBuiltinModule('node:path')
  const { pathToFileURL } = process.getBuiltinModule('node:url')
  const folder = fs.mkdtempSync(path.join(process.getBuiltinModule('node:os').tmpdir(), 'mtqg-'))
  try {
    const input = path.join(folder, `${STEM}${ending}`)
    fs.writeFileSync(input, bytes)
    // A profile of its own: two that share one wait for each other.
    const profile = path.join(folder, 'profile')
    fs.mkdirSync(path.join(profile, 'user'), { recursive: true })
    fs.writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), PROFILE)
    const found = runs(['--headless', '--norestore', '--nolockcheck', `-env:UserInstallation=${pathToFileURL(profile).href}`, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', path.join(folder, 'out'), input], folder)
    if (!found) return 'missing'
    const output = path.join(folder, 'out', `${STEM}.docx`)
    return fs.existsSync(output) ? fs.readFileSync(output) : 'failed'
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** @returns whether there was a LibreOffice to run */
function runs(args: readonly string[], folder: string): boolean {
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  const limits = { folder, longest: LONGEST, parent: process.pid }
  return OFFICE_COMMANDS.some((command) => spawnSync(process.execPath, supervised(limits, command, args), { stdio: 'ignore' }).status !== MISSING)
}
