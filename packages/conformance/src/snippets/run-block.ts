import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../repository.ts'
import type { MarkedBlock } from './marked-blocks.ts'

export interface Ran {
  readonly exit: number | null
  readonly out: string
  readonly err: string
}

/** The command that readers type, and what npm makes of it. */
const typed = 'npm run -s playbook -- '
const playbook = join(root, 'apps/cli/src/main.ts')

function node(args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en' },
  })
  return { exit: status, out: stdout, err: stderr }
}

/** Arguments of a command line as a shell splits them; documents need no more than plain words and single quotes. */
const words = (line: string): string[] =>
  (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ''))

/** Runs the commands of a block one after the other; what they print is joined. */
export function runShell({ code }: MarkedBlock): Ran {
  const lines = code.replaceAll('\\\n', ' ').split('\n').filter(Boolean)
  const runs = lines.map((line) => {
    if (!line.startsWith(typed))
      throw new Error(`Only “${typed}…” can be run from a document: ${line}`)
    return node([playbook, ...words(line.slice(typed.length))])
  })
  return {
    exit: runs.find(({ exit }) => exit !== 0)?.exit ?? 0,
    out: runs.map(({ out }) => out).join(''),
    err: runs.map(({ err }) => err).join(''),
  }
}

/** Writes a block of TypeScript where the packages can be imported; answers with the file. */
function written({ file, line, code }: MarkedBlock): string {
  const folder = join(root, 'packages/conformance/results/snippets')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${file.replaceAll(/\W+/g, '-')}-${line}.ts`)
  writeFileSync(path, code)
  return path
}

/** Runs a block of TypeScript under the pinned Node. */
export const runTypeScript = (block: MarkedBlock): Ran => node([written(block)])

/** What the compiler objects to in a block of TypeScript, under the workspace's own settings. */
export function typeFaults(block: MarkedBlock): string[] {
  const base = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(base.config, ts.sys, root)
  const program = ts.createProgram([written(block)], { ...options, noEmit: true })
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
