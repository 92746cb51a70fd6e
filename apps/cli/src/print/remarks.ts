import type { Language } from '@contract-playbook/language'
import type { ContractTerms, Issue } from '@contract-playbook/terms'
import type { Page } from './page.ts'

/** What a bill rests on besides its files. */
export interface Remarks {
  readonly assumptions: readonly Issue[]
  readonly notices: readonly Issue[]
}

/** What was assumed and what is worth a look, each under its heading; nothing where there is nothing to remark. */
export function remarks(
  { assumptions, notices }: Remarks,
  language: Language,
  terms: ContractTerms,
): string[] {
  const { cli } = language.words
  const listed = (heading: string, issues: readonly Issue[]): string[] => {
    const alike = Map.groupBy(issues, (issue) => language.issue(issue, terms).message)
    const sentences = Array.from(alike, ([message, same]) => `- ${placeOf(same)}${message}`)
    return issues.length === 0 ? [] : [[heading, ...sentences].join('\n')]
  }
  return [...listed(cli.assumptions, assumptions), ...listed(cli.notices, notices)]
}

/** Says on standard error what the answer itself has no room for. */
export async function remarkBeside(
  said: Remarks,
  { language, around }: Page,
  terms: ContractTerms,
): Promise<void> {
  const paragraphs = remarks(said, language, terms)
  await around.err(paragraphs.map((remark) => `${remark}\n`).join('\n'))
}

/** More lines than these are not listed; they say the same. */
const mostLines = 5

/** The lines of the file, where the remark comes from one: `people.csv:3, 4: `. */
function placeOf(same: readonly Issue[]): string {
  const places = same.flatMap(({ place }) => place ?? [])
  const [first] = places
  if (first === undefined) return ''
  const lines = places.slice(0, mostLines).map(({ line }) => line)
  const more = places.length > mostLines ? ', …' : ''
  return `${first.file ?? ''}:${lines.join(', ')}${more}: `
}
