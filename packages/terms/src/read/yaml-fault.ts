import type { YAMLParseError } from 'yaml'
import type { Fault } from '../issue/terms-issue.ts'

/** What a reader must mend where the YAML itself can't be read. */
export function yamlFault({ code, message }: YAMLParseError): Fault {
  switch (code) {
    case 'TAB_AS_INDENT':
      return { code: 'tab-indentation', facts: {} }
    case 'BAD_INDENT':
      return { code: 'bad-indentation', facts: {} }
    case 'MULTIPLE_DOCS':
      return { code: 'several-documents', facts: {} }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
      return { code: 'text-needs-quotes', facts: {} }
    case 'MISSING_CHAR':
      // The parser has one code for a missing comma, bracket or quote; only its message tells which.
      return { code: /closing .*quote/.test(message) ? 'unclosed-quote' : 'bad-yaml', facts: {} }
    default:
      return { code: 'bad-yaml', facts: {} }
  }
}
