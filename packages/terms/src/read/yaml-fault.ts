import type { YAMLParseError } from 'yaml'
import type { Fault } from '../issue/terms-issue.ts'

/** What a reader must mend where the YAML itself can't be read. */
export function yamlFault({ code, message }: YAMLParseError): Fault {
  // The parser gives one code to several mistakes that a reader mends in different ways; its message tells them apart.
  const [, mended] = mistakes.find(([sign]) => sign.test(`${code} ${message}`)) ?? []
  return mended ?? { code: 'bad-yaml', facts: {} }
}

const mistakes: readonly (readonly [RegExp, Fault])[] = [
  [/^TAB_AS_INDENT/, { code: 'tab-indentation', facts: {} }],
  [/^MISSING_CHAR Missing closing/, { code: 'unclosed-quote', facts: {} }],
  [
    /^(?:MISSING_CHAR Implicit map keys|MULTILINE_IMPLICIT_KEY)/,
    { code: 'missing-colon', facts: {} },
  ],
  [/must.* end with a [\]}]/, { code: 'unclosed-bracket', facts: {} }],
  [/^BAD_INDENT/, { code: 'bad-indentation', facts: {} }],
  [/^(?:BLOCK_AS_IMPLICIT_KEY|BAD_SCALAR_START)/, { code: 'text-needs-quotes', facts: {} }],
]
