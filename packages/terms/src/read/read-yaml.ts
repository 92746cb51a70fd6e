import { parseDocument } from 'yaml'
import type { Document, YAMLParseError } from 'yaml'
import type { Fault } from '../issue/terms-issue.ts'
import { FieldPlaces } from './field-places.ts'
import { mostFindings } from './finding.ts'
import type { Finding } from './finding.ts'
import { textFinding } from './text-finding.ts'
import { yamlFault } from './yaml-fault.ts'
import { yamlValue } from './yaml-value.ts'
import type { YamlReading } from './yaml-value.ts'
import { valueLimits } from './plain-value.ts'

/** Longest file of terms, in characters. */
export const longestTermsText = 1_048_576

/** A YAML 1.2 or JSON text as a plain value, with the place of each field. What can't be read is found, never thrown. */
export function readYaml(text: string): YamlReading {
  const broken = textFinding(text, longestTermsText)
  if (broken) return unread([broken])
  const document = parse(text)
  if (!document) return unread([finding({ code: 'too-deep', facts: { limit: valueLimits.depth } })])
  if (document.errors.length > 0)
    return unread(likeTheFirst(document.errors.slice(0, mostFindings + 1).map(syntaxError)))
  if (document.contents === null) return unread([finding({ code: 'empty-file', facts: {} })])
  return yamlValue(document)
}

/** The parser recurses: a text nested deep enough exhausts the stack, which is no reason to fail. */
function parse(text: string): Document | undefined {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'failsafe',
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

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
