import type { Fault, FaultCode, FaultFacts } from '../request/fault.ts'
import { cliWords, type Advice, type CliWords } from '../words/words.ts'
import { printedJson } from './printed-json.ts'
import type { Page } from './page.ts'

/** What a fault says in a language. */
export function advice(fault: Fault, words: CliWords): Advice {
  // A code and its facts come as a pair; TypeScript cannot follow the pair through the table.
  const say = words.faults[fault.code] as (facts: FaultFacts[FaultCode]) => Advice
  return say(fault.facts)
}

/** Prints faults of the request: for people on standard error, for programs as JSON on standard output. */
export async function printFaults(
  faults: readonly Fault[],
  { language, format, around }: Page,
): Promise<void> {
  const words = cliWords[language.locale]
  if (format === 'json') {
    const issues = faults.map((fault) => ({ kind: 'issue', ...fault, ...advice(fault, words) }))
    await around.out(printedJson({ issues }))
    return
  }
  const paragraphs = faults.map((fault) => {
    const { message, remedy } = advice(fault, words)
    return `${message}\n${remedy}\n`
  })
  await around.err(paragraphs.join('\n'))
}
