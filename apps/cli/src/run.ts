import { languages } from '@contract-playbook/language'
import { billCommand } from './bill/bill-command.ts'
import { compareCommand } from './compare/compare-command.ts'
import { explainCommand } from './explain/explain-command.ts'
import { schemaCommand } from './schema-command.ts'
import { readArguments } from './request/read-arguments.ts'
import type { Outlet } from './print/outlet.ts'
import { printFaults } from './print/print-faults.ts'
import { version } from './version.ts'
import { cliWords } from './words/words.ts'

/** What a command may touch besides the files that it is told to read. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: NodeJS.ReadableStream
  readonly out: Outlet
  readonly err: Outlet
}

/** 0 fine; 1 refused, or not known yet; 2 the command or a file cannot be read. */
export type ExitCode = 0 | 1 | 2

/** Runs one command line and answers with its exit code. */
export async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const { locale, format, request, faults } = readArguments(args, around.env)
  const language = languages[locale]
  if (request === undefined) {
    await printFaults(faults, { language, format, around })
    return 2
  }
  switch (request.command) {
    case 'help':
      await around.out(cliWords[locale].help)
      return 0
    case 'version':
      await around.out(`${version}\n`)
      return 0
    case 'schema':
      return schemaCommand(around)
    case 'bill':
      return billCommand(request, language, around)
    case 'compare':
      return compareCommand(request, language, around)
    case 'explain':
      return explainCommand(request, language, around)
  }
}
