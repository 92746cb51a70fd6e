import type { Language } from '@contract-playbook/language'
import type { ContractTerms, Issue } from '@contract-playbook/terms'
import type { Page } from './page.ts'
import type { Found } from './print-issues.ts'

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
  const listed = (heading: string, issues: readonly Issue[]): string[] =>
    issues.length === 0 ? [] : [[heading, ...issueSentences(issues, language, terms)].join('\n')]
  return [...listed(cli.assumptions, assumptions), ...listed(cli.notices, notices)]
}

/** Each issue in a sentence; what is the same is said once, with all its lines. */
function issueSentences(
  issues: readonly Issue[],
  language: Language,
  terms: ContractTerms | undefined,
): string[] {
  const alike = Map.groupBy(issues, (issue) => language.issue(issue, terms).message)
  return Array.from(alike, ([message, same]) => `- ${placeOf(same)}${message}`)
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

/** Says on standard error what is worth a look in several contracts. */
export async function printNotices(found: readonly Found[], page: Page): Promise<void> {
  const { language, around } = page
  const sentences = found.flatMap(({ issues, terms }) => issueSentences(issues, language, terms))
  if (sentences.length > 0)
    await around.err(`${[language.words.cli.notices, ...sentences].join('\n')}\n`)
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
