import { fault, type Fault } from './fault.ts'
import { localeFrom, localeNamed } from './locale-from.ts'
import { only, readOptions } from './read-options.ts'
import { readRequest } from './read-request.ts'
import { formats, type Format, type Reading } from './request.ts'

/** Reads a command line. Every fault is listed, not only the first. */
export function readArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Reading {
  const written = readOptions(args)
  const { faults } = written
  const lang = only(written, 'lang')
  const locale = localeNamed(lang ?? '')
  if (lang !== undefined && locale === undefined)
    faults.push(fault('not-a-language', { written: lang, known: 'en, zh-CN, it' }))
  const format = readFormat(only(written, 'format') ?? 'table', faults)
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
