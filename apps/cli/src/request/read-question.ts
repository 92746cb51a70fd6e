import { fault } from './fault.ts'
import { only, type Written } from './read-options.ts'
import { readDay } from './read-values.ts'
import type { BesideFiles, CreditRequest, Question, Share } from './request.ts'

/** What is asked about a contract besides its bill. */
export const readQuestion = (written: Written): Question => ({
  beside: readBesideFiles(written),
  credits: readCredits(written),
  more: readMore(written),
  ...readDay('on', written),
})

/** The files beside a contract. */
export function readBesideFiles(written: Written): BesideFiles {
  const [measured, paid, calendar] = (['measured', 'paid', 'calendar'] as const).map((name) =>
    only(written, name),
  )
  return {
    indices: written.texts.get('indices') ?? [],
    ...(measured !== undefined && { measured }),
    ...(paid !== undefined && { paid }),
    ...(calendar !== undefined && { calendar }),
  }
}

/** `2027-03/users/sha=1/2,1/3`: a line, and the share of each note. */
function readCredits({ texts, faults }: Written): CreditRequest[] {
  return (texts.get('credit') ?? []).flatMap((text) => {
    const [, line = '', listed = ''] = /^([^=]+)=([\d/,]+)$/.exec(text) ?? []
    const shares = listed.split(',').map(shareOf)
    const read = shares.filter((share) => share !== undefined)
    if (line !== '' && read.length === shares.length) return [{ line, shares: read }]
    faults.push(fault('not-a-credit', { written: text }))
    return []
  })
}

function shareOf(text: string): Share | undefined {
  const [, numerator, denominator = '1'] = /^(\d{1,15})(?:\/0*([1-9]\d{0,14}))?$/.exec(text) ?? []
  return numerator === undefined
    ? undefined
    : { numerator: BigInt(numerator), denominator: BigInt(denominator) }
}

/** Most heads that are asked for at once: a contract has no more people. */
const mostHeads = 1_000_000

function readMore(written: Written): number {
  const text = only(written, 'more') ?? '1'
  const more = /^\d{1,7}$/.test(text) ? Number(text) : 0
  if (more >= 1 && more <= mostHeads) return more
  written.faults.push(fault('not-a-count', { option: '--more', written: text, most: mostHeads }))
  return 1
}
