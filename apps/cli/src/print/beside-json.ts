import {
  type CostCentres,
  type CreditNote,
  moneySnapshot,
  type ServiceCredit,
  type ServiceCredits,
} from '@contract-playbook/billing'
import type { InvoiceInterest } from '../beside/settled.ts'
import { amountsJson } from './amounts-json.ts'
import type { Statement } from './bill-in.ts'
import { issueJson } from './issue-json.ts'

/** What stands beside a bill, for programs: null where it was not asked for or cannot be worked out; `found` says why, topic by topic. */
export function besideJson({ settled, scenario: { terms }, language }: Statement) {
  const { centres, credits, interest, notes, issues } = settled
  return {
    costCentres: centres ? centresJson(centres) : null,
    serviceCredits: credits ? creditsJson(credits) : null,
    lateInterest: interest ? interest.map(interestJson) : null,
    creditNotes: notes.map(noteJson),
    found: Object.fromEntries(
      Object.entries(issues).map(([topic, found]) => [
        topic,
        found.map((issue) => issueJson(issue, language, terms)),
      ]),
    ),
  }
}

const centresJson = ({ rule, centres, unallocated }: CostCentres) => ({
  rule,
  centres: centres.map((one) => ({
    centre: one.centre,
    ...amountsJson(one),
    explain: `cost-centre/${one.centre}/net`,
    shares: one.shares.map((share) => ({
      line: share.line.id,
      percent: share.percent,
      ...amountsJson(share),
    })),
  })),
  unallocated: {
    ...amountsJson(unallocated),
    lines: unallocated.lines.map(({ line, reason }) => ({ line: line.id, reason })),
  },
})

const creditsJson = (credits: ServiceCredits) => ({
  ...amountsJson(credits),
  soleRemedy: credits.soleRemedy ?? null,
  months: credits.months.map(creditJson),
})

const creditJson = (credit: ServiceCredit) => ({
  month: credit.month,
  availability: credit.availability,
  below: credit.below ?? null,
  percent: credit.percent,
  fees: moneySnapshot(credit.fees),
  takenByMonthCap: moneySnapshot(credit.takenByMonthCap),
  takenByYearCap: moneySnapshot(credit.takenByYearCap),
  ...amountsJson(credit),
  rates: credit.rates.map((one) => ({ rate: one.rate ?? null, ...amountsJson(one) })),
  explain: `service-credit/${credit.month}/net`,
})

const interestJson = (of: InvoiceInterest) => ({
  invoice: of.invoice,
  due: of.due,
  paid: of.paid,
  days: of.days,
  interest: moneySnapshot(of.interest),
  explain: `late-interest/${of.invoice}`,
})

const noteJson = (note: CreditNote) => ({
  line: note.line,
  number: note.number,
  share: `${note.share.numerator}/${note.share.denominator}`,
  rate: note.rate ?? null,
  ...amountsJson(note),
  left: amountsJson(note.left),
  explain: `credit/${note.line ?? ''}/${note.number}/net`,
})
