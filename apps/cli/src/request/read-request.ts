import { fault } from './fault.ts'
import type { OptionName, Written } from './read-options.ts'
import type { ContractFiles, Format, Printing, Request } from './request.ts'

/** What a command takes beside its own name; every command takes `--lang`. */
const optionsOf = {
  bill: ['headcount', 'format', 'lines', 'excel'],
  explain: ['headcount', 'format', 'excel'],
  schema: [],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>

type Command = keyof typeof optionsOf

const isCommand = (word: string): word is Command => Object.hasOwn(optionsOf, word)

/** What a command line asks for; what does not fit together is added to the faults. */
export function readRequest(written: Written, format: Format): Request | undefined {
  const { words, switches, faults } = written
  const [command, ...rest] = words
  if (switches.has('help') || command === 'help') return { command: 'help' }
  if (switches.has('version')) return { command: 'version' }
  if (command === undefined) faults.push(fault('no-command', {}))
  else if (isCommand(command)) return readers[command](rest, written, format)
  else faults.push(fault('unknown-command', { written: command, known: known() }))
  return undefined
}

const known = (): string => Object.keys(optionsOf).join(', ')

/** One entry a command: a new one does not compile without its reader. */
const readers: {
  readonly [C in Command]: (rest: readonly string[], written: Written, format: Format) => Request
} = {
  bill(rest, written, format) {
    const [terms, ...more] = rest
    checkWords('bill', written, { terms, more })
    const { switches, faults } = written
    if (switches.has('lines') && format !== 'csv') faults.push(fault('lines-without-csv', {}))
    const contract = readContract(terms, written)
    return {
      command: 'bill',
      contract,
      ...readPrinting(written, format),
      lines: switches.has('lines'),
    }
  },
  explain(rest, written, format) {
    const [terms, figure, ...more] = rest
    checkWords('explain', written, { terms, more })
    const contract = readContract(terms, written)
    const printing = readPrinting(written, format)
    return { command: 'explain', contract, ...printing, ...(figure !== undefined && { figure }) }
  },
  schema(rest, written) {
    checkWords('schema', written, { terms: '', more: rest })
    return { command: 'schema' }
  },
}

interface Words {
  readonly terms: string | undefined
  /** Beyond what the command takes. */
  readonly more: readonly string[]
}

function checkWords(command: Command, written: Written, { terms, more }: Words): void {
  const { texts, switches, faults } = written
  if (terms === undefined) faults.push(fault('no-terms', { command }))
  // After a misread option a word may be what was meant for it.
  if (faults.length === 0)
    for (const one of more) faults.push(fault('unexpected-argument', { written: one }))
  const taken: readonly string[] = ['lang', ...optionsOf[command]]
  for (const option of [...texts.keys(), ...switches].filter((name) => !taken.includes(name)))
    faults.push(fault('option-not-for-command', { option: `--${option}`, command }))
}

function readContract(terms: string | undefined, { texts, faults }: Written): ContractFiles {
  const headcount = texts.get('headcount')
  if (terms === '-' && headcount === '-') faults.push(fault('input-twice', {}))
  return { terms: terms ?? '', ...(headcount !== undefined && { headcount }) }
}

function readPrinting({ switches, faults }: Written, format: Format): Printing {
  const excel = switches.has('excel')
  if (excel && format !== 'csv') faults.push(fault('excel-without-csv', {}))
  return { format, excel }
}
