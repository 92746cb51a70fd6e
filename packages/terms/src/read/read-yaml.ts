import { Composer } from 'yaml'
import type { YAMLParseError } from 'yaml'
import type { Fault } from '../issue/terms-issue.ts'
import { FieldPlaces } from './field-places.ts'
import { fileLimits } from './file-limits.ts'
import { mostFindings } from './finding.ts'
import type { Finding } from './finding.ts'
import { linesFinding } from './lines-finding.ts'
import { textFinding } from './text-finding.ts'
import { yamlFault } from './yaml-fault.ts'
import { yamlTokens } from './yaml-tokens.ts'
import { yamlValue } from './yaml-value.ts'
import type { YamlReading } from './yaml-value.ts'

/** A YAML 1.2 or JSON text as a plain value, with the place of each field. What can't be read is found, never thrown. */
export function readYaml(text: string): YamlReading {
  const broken = textFinding(text, fileLimits.characters) ?? linesFinding(text, fileLimits.lines)
  if (broken) return unread([broken])
  const parsed = yamlTokens(text)
  if ('excess' in parsed) return unread([parsed.excess])
  const [document, second] = new Composer(options).compose(parsed.tokens, true, text.length)
  if (document && document.errors.length > 0)
    return unread(likeTheFirst(document.errors.slice(0, mostFindings + 1).map(syntaxError)))
  if (second) {
    const [start, end] = second.range
    return unread([{ ...finding({ code: 'several-documents', facts: {} }), range: { start, end } }])
  }
  if (!document?.contents) return unread([finding({ code: 'empty-file', facts: {} })])
  return yamlValue(document)
}

const options = {
  version: '1.2',
  schema: 'failsafe',
  prettyErrors: false,
  uniqueKeys: false,
  logLevel: 'error',
} as const

// What the parser makes of the rest after a mistake is guesswork: only more of the same kind is worth a reader's time.
function likeTheFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ fault }) => fault.code === findings[0]?.fault.code)
}

function syntaxError(error: YAMLParseError): Finding {
  const [start, end] = error.pos
  return { ...finding(yamlFault(error)), range: { start, end } }
}

function finding(fault: Fault): Finding {
  return { fault, path: [] }
}

/** A text that gives no value. */
function unread(findings: readonly Finding[]): YamlReading {
  return { value: undefined, places: new FieldPlaces(), findings }
}
