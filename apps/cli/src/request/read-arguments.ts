import { fault, type Fault } from './fault.ts'
import { localeFrom, localeNamed } from './locale-from.ts'
import { readOptions, type Written } from './read-options.ts'
import { formats, type Format, type Reading, type Request } from './request.ts'

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
  if (switches.has('excel') && format !== 'csv') faults.push(fault('excel-without-csv', {}))
  if (terms === '-' && headcount === '-') faults.push(fault('input-twice', {}))
  return {
    command: 'bill',
    terms: terms ?? '',
    format,
    lines: switches.has('lines'),
    excel: switches.has('excel'),
    ...(headcount !== undefined && { headcount }),
    ...(explain !== undefined && { explain }),
  }
}
