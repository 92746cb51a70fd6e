import { parseArgs } from 'node:util'
import { fault, type Fault } from './fault.ts'
import { localeFrom, localeNamed } from './locale-from.ts'
import { formats, type Format, type Reading, type Request } from './request.ts'

const options = {
  headcount: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  explain: { type: 'string' },
  lines: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

type OptionName = keyof typeof options

/** What was written, before it is known whether it makes sense. */
interface Written {
  readonly words: readonly string[]
  readonly texts: ReadonlyMap<string, string>
  readonly switches: ReadonlySet<string>
  readonly faults: Fault[]
}

/** Reads a command line. Every fault is listed, not only the first. */
export function readArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Reading {
  const written = readOptions(args)
  const { texts, faults } = written
  const locale = localeNamed(texts.get('lang') ?? '')
  if (texts.has('lang') && locale === undefined)
    faults.push(
      fault('not-a-language', { written: texts.get('lang') ?? '', known: 'en, zh-CN, it' }),
    )
  const format = readFormat(texts.get('format') ?? 'table', faults)
  const request = readRequest(written, format)
  return {
    locale: locale ?? localeFrom(env),
    format,
    request: faults.length > 0 ? undefined : request,
    faults,
  }
}

const isOption = (name: string): name is OptionName => Object.hasOwn(options, name)

function readOptions(args: readonly string[]): Written {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const words: string[] = []
  const texts = new Map<string, string>()
  const switches = new Set<string>()
  const faults: Fault[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const fault = optionFault(token, texts)
    if (fault !== undefined) faults.push(fault)
    else if (token.value === undefined) switches.add(token.name)
    else texts.set(token.name, token.value)
  }
  return { words, texts, switches, faults }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function optionFault(token: OptionToken, before: ReadonlyMap<string, string>): Fault | undefined {
  const { name, rawName: option, value } = token
  if (!isOption(name)) return fault('unknown-option', { written: option, known: knownOptions() })
  const takesText = options[name].type === 'string'
  if (!takesText && value !== undefined) return fault('option-with-value', { option })
  if (takesText && !isValue(token)) return fault('option-without-value', { option })
  return before.has(name) ? fault('option-twice', { option }) : undefined
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

function readFormat(written: string, faults: Fault[]): Format {
  const format = formats.find((name) => name === written)
  if (format === undefined)
    faults.push(fault('not-a-format', { written, known: formats.join(', ') }))
  return format ?? 'table'
}

function readRequest(written: Written, format: Format): Request | undefined {
  const { words, switches, faults } = written
  const [command, ...rest] = words
  if (switches.has('help') || command === 'help') return { command: 'help' }
  if (switches.has('version')) return { command: 'version' }
  if (command === undefined) faults.push(fault('no-command', {}))
  else if (command === 'bill') return readBill(rest, written, format)
  else if (command === 'schema') return readSchema(rest, written)
  else faults.push(fault('unknown-command', { written: command }))
  return undefined
}

function readSchema(rest: readonly string[], { texts, switches, faults }: Written): Request {
  for (const written of rest) faults.push(fault('unexpected-argument', { written }))
  for (const option of [...texts.keys(), ...switches].filter((name) => name !== 'lang'))
    faults.push(fault('option-not-for-command', { option: `--${option}`, command: 'schema' }))
  return { command: 'schema' }
}

function readBill(
  rest: readonly string[],
  { texts, switches, faults }: Written,
  format: Format,
): Request {
  const [terms, ...more] = rest
  const [headcount, explain] = [texts.get('headcount'), texts.get('explain')]
  if (terms === undefined) faults.push(fault('no-terms', {}))
  // After a misread option a word may be what was meant for it.
  if (faults.length === 0)
    for (const written of more) faults.push(fault('unexpected-argument', { written }))
  if (explain !== undefined && format === 'csv') faults.push(fault('explained-as-csv', {}))
  if (switches.has('lines') && format !== 'csv') faults.push(fault('lines-without-csv', {}))
  if (terms === '-' && headcount === '-') faults.push(fault('input-twice', {}))
  return {
    command: 'bill',
    terms: terms ?? '',
    format,
    lines: switches.has('lines'),
    ...(headcount !== undefined && { headcount }),
    ...(explain !== undefined && { explain }),
  }
}
