import type { Fault } from '../issue/terms-issue.ts'
import { leaf } from './leaf.ts'
import { written } from './written.ts'

const form = /^[a-z][a-z0-9-]{0,31}$/

function idFault(text: string): Fault | undefined {
  return form.test(text) ? undefined : { code: 'not-an-id', facts: { written: text } }
}

/** Short name of a site within its contract: `shanghai`. */
export type SiteId = string

/** Short name of a charge within its contract: `users`. */
export type ChargeId = string

/** The key of a site or a charge: small letters, digits and hyphens, beginning with a letter, up to 32. */
export const identifier = written(idFault)

/** A site of the contract, by its key. */
export const site = leaf(written(idFault), 'site')

/** A charge of the contract, by its key. */
export const charge = leaf(written(idFault), 'charge')

/** A price index, by the name under which its figures are kept: `cpi-cn`. */
export const indexName = leaf(written(idFault), 'index')

/** What a charge counts: `user`, `device`. */
export const unitName = leaf(written(idFault), 'unit')
