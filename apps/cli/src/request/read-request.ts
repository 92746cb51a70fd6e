import { fault } from './fault.ts'
import { type OptionName, only, type Written } from './read-options.ts'
import { readBesideFiles, readQuestion } from './read-question.ts'
import { readContracts, readDay, readPrinting, readTable } from './read-values.ts'
import {
  billTables,
  compareTables,
  type ContractFiles,
  type Format,
  type Request,
} from './request.ts'

/** What a question about one contract takes. */
const asked = [
  'headcount',
  'indices',
  'measured',
  'paid',
  'calendar',
  'credit',
  'on',
  'more',
  'format',
  'excel',
] as const

/** What a command takes beside its own name; every command takes `--lang`. */
const optionsOf = {
  bill: [...asked, 'table'],
  compare: ['headcount', 'indices', 'on', 'until', 'table', 'format', 'excel'],
  explain: [...asked, 'against', 'until'],
  schema: [],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>

export type Command = keyof typeof optionsOf

const isCommand = (word: string): word is Command => Object.hasOwn(optionsOf, word)

/** What a command line asks for; what does not fit together is added to the faults. */
export function readRequest(written: Written, format: Format): Request | undefined {
  const { words, switches, faults } = written
  const [command, ...rest] = words
  if (switches.has('help') || command === 'help') return { command: 'help' }
  if (switches.has('version')) return { command: 'version' }
  if (command === undefined) faults.push(fault('no-command', {}))
  else if (isCommand(command)) return readers[command](rest, written, format)
  else
    faults.push(
      fault('unknown-command', { written: command, known: Object.keys(optionsOf).join(', ') }),
    )
  return undefined
}

/** One entry a command: a new one does not compile without its reader. */
const readers: {
  readonly [C in Command]: (rest: readonly string[], written: Written, format: Format) => Request
} = {
  bill([terms, ...more], written, format) {
    checkWords('bill', written, more)
    const [contract = unnamed] = readContracts('bill', [terms], written)
    return {
      command: 'bill',
      contract,
      ...readQuestion(written),
      ...readPrinting(written, format),
      ...readTable(billTables, written, format),
    }
  },
  compare([first, second, ...more], written, format) {
    checkWords('compare', written, more)
    const [one = unnamed, other = unnamed] = readContracts('compare', [first, second], written)
    return {
      command: 'compare',
      contracts: [one, other],
      beside: readBesideFiles(written),
      ...readPrinting(written, format),
      ...readTable(compareTables, written, format),
      ...readDay('on', written),
      ...readDay('until', written),
    }
  },
  explain([terms, figure, ...more], written, format) {
    checkWords('explain', written, more)
    const against = only(written, 'against')
    const named = against === undefined ? [terms] : [terms, against]
    const [contract = unnamed, other] = readContracts('explain', named, written)
    return {
      command: 'explain',
      contract,
      ...(other !== undefined && { against: other }),
      ...(figure !== undefined && { figure }),
      ...readQuestion(written),
      ...readDay('until', written),
      ...readPrinting(written, format),
    }
  },
  schema(rest, written) {
    checkWords('schema', written, rest)
    return { command: 'schema' }
  },
}

/** Stands for a contract that was not named, which is a fault already. */
const unnamed: ContractFiles = { terms: '' }

/** Words and options beyond what a command takes. */
function checkWords(command: Command, written: Written, more: readonly string[]): void {
  const { texts, switches, faults } = written
  // After a misread option a word may be what was meant for it.
  if (faults.length === 0)
    for (const one of more) faults.push(fault('unexpected-argument', { written: one }))
  const taken: readonly string[] = ['lang', ...optionsOf[command]]
  for (const option of [...texts.keys(), ...switches].filter((name) => !taken.includes(name)))
    faults.push(fault('option-not-for-command', { option: `--${option}`, command }))
}
