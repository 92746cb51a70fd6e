import { parseArgs } from 'node:util'
import { fault, type Fault } from './fault.ts'

const options = {
  headcount: { type: 'string', multiple: true },
  against: { type: 'string' },
  indices: { type: 'string', multiple: true },
  measured: { type: 'string' },
  paid: { type: 'string' },
  calendar: { type: 'string' },
  credit: { type: 'string', multiple: true },
  on: { type: 'string' },
  more: { type: 'string' },
  until: { type: 'string' },
  table: { type: 'string' },
  format: { type: 'string' },
  excel: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

export type OptionName = keyof typeof options

/** What was written, before it is known whether it makes sense. */
export interface Written {
  readonly words: readonly string[]
  /** Every value of an option, in their order; one that may be given once has one. */
  readonly texts: ReadonlyMap<string, readonly string[]>
  readonly switches: ReadonlySet<string>
  readonly faults: Fault[]
}

/** The value of an option that may be given once. */
export const only = ({ texts }: Written, name: OptionName): string | undefined =>
  texts.get(name)?.[0]

const isOption = (name: string): name is OptionName => Object.hasOwn(options, name)

/** Takes a command line apart into words, options with their texts, and switches. */
export function readOptions(args: readonly string[]): Written {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const words: string[] = []
  const texts = new Map<string, readonly string[]>()
  const switches = new Set<string>()
  const faults: Fault[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const found = optionFault(token, texts)
    if (found !== undefined) faults.push(found)
    else if (token.value === undefined) switches.add(token.name)
    else texts.set(token.name, [...(texts.get(token.name) ?? []), token.value])
  }
  return { words, texts, switches, faults }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function optionFault(
  token: OptionToken,
  before: ReadonlyMap<string, readonly string[]>,
): Fault | undefined {
  const { name, rawName: option, value } = token
  if (!isOption(name)) return fault('unknown-option', { written: option, known: knownOptions() })
  const takesText = options[name].type === 'string'
  if (!takesText && value !== undefined) return fault('option-with-value', { option })
  if (takesText && !isValue(token)) return fault('option-without-value', { option })
  const isRepeated = before.has(name) && !('multiple' in options[name])
  return isRepeated ? fault('option-twice', { option }) : undefined
}

/** What follows an option is its value, unless it is the next option. A lone dash is standard input. */
const isValue = ({ value, inlineValue }: OptionToken): boolean =>
  value !== undefined &&
  value !== '' &&
  (inlineValue === true || value === '-' || !value.startsWith('-'))

const knownOptions = (): string =>
  Object.keys(options)
    .map((name) => `--${name}`)
    .join(', ')
