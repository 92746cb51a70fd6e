import type { ContractTerms, Issue } from '@contract-playbook/terms'
import type { Language } from '../language.ts'

/**
 * An issue as a block of plain text: place, excerpt, underline, sentence, remedy.
 *
 *     contracts/acme.yaml:14:8  charges.users.joiners.policy
 *       policy: dayly
 *               ^^^^^ “dayly” is not one of the words allowed here.
 *     Write one of: actual-days, thirty-days, full-period.
 */
export function printIssue(issue: Issue, language: Language, terms?: ContractTerms): string {
  const { message, remedy } = language.issue(issue, terms)
  const lines = [placeLine(issue), ...excerptLines(issue, message), remedy]
  return lines.filter((line) => line !== '').join('\n')
}

function placeLine({ place, path }: Issue): string {
  const where = place && [place.file, place.line, place.column].filter((part) => part !== undefined)
  return [where?.join(':'), path].filter(Boolean).join('  ')
}

function excerptLines({ place }: Issue, message: string): string[] {
  if (!place || place.excerpt === '') return [message]
  const { excerpt, start, width } = place
  // The spaces of the excerpt's own indentation say nothing here; tabs would move the underline.
  const indent = /^\s*/.exec(excerpt.slice(0, start))?.[0].length ?? 0
  const shown = excerpt.slice(indent).replaceAll('\t', ' ')
  const before = columns(shown.slice(0, start - indent))
  const under = Math.max(1, columns(shown.slice(start - indent, start - indent + width)))
  return [`  ${shown}`, `  ${' '.repeat(before)}${'^'.repeat(under)} ${message}`]
}

/** Columns that a text takes in a terminal: Chinese signs take two. */
function columns(text: string): number {
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu,
  )
  return [...text].length + (wide?.length ?? 0)
}
