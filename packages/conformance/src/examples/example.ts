import {
  readHeadcountCsv,
  readTerms,
  type HeadcountChange,
  type ContractTerms,
} from '@contract-playbook/terms'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { files, read } from '../repository.ts'

const told = z.strictObject({ en: z.string(), 'zh-CN': z.string(), it: z.string() })

const amounts = z.strictObject({ net: z.string(), tax: z.string(), gross: z.string() })

/** What `example.yaml` says of its contract: words in three languages and, as plain text, the figures to expect. */
const description = z.strictObject({
  title: told,
  description: told,
  teaches: told,
  prices: z.literal('illustration'),
  covers: z.array(z.string()),
  expect: z.optional(z.strictObject({ totals: amounts, invoices: z.record(z.string(), amounts) })),
})

export type Description = z.output<typeof description>

export interface Example {
  readonly id: string
  readonly description: Description
  readonly termsText: string
  readonly terms: ContractTerms
  readonly headcount: readonly HeadcountChange[]
}

/** The folders of `content/examples`. */
export const exampleIds: readonly string[] = [
  ...new Set(files().flatMap((file) => /^content\/examples\/([^/]+)\//.exec(file)?.[1] ?? [])),
].toSorted()

/** An example as the packages read it. @throws with the issues if its files are not in order */
export function example(id: string): Example {
  const folder = `content/examples/${id}`
  const termsText = read(`${folder}/terms.yaml`)
  const terms = readTerms(termsText, { file: `${folder}/terms.yaml` })
  const headcount = readHeadcountCsv(read(`${folder}/headcount.csv`), {
    file: `${folder}/headcount.csv`,
    ...(terms.value && { terms: terms.value }),
  })
  const issues = [...terms.issues, ...headcount.issues]
  if (terms.value === undefined || headcount.value === undefined || issues.length > 0)
    throw new Error(`${folder} is not in order: ${JSON.stringify(issues, undefined, 2)}`)
  return {
    id,
    description: description.parse(parse(read(`${folder}/example.yaml`))),
    termsText,
    terms: terms.value,
    headcount: headcount.value,
  }
}
