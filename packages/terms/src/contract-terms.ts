import * as z from 'zod/mini'
import { charges } from './charge/charges.ts'
import { billingSchedule } from './group/billing-schedule.ts'
import { commitments } from './group/commitments.ts'
import { complianceAudits } from './group/compliance-audits.ts'
import { confidentiality } from './group/confidentiality.ts'
import { connectivity } from './group/connectivity.ts'
import { credentials } from './group/credentials.ts'
import { dataLocation } from './group/data-location.ts'
import { documents } from './group/documents.ts'
import { escalation } from './group/escalation.ts'
import { exchangeRates } from './group/exchange-rates.ts'
import { exclusions } from './group/exclusions.ts'
import { governingLanguage } from './group/governing-language.ts'
import { governingLaw } from './group/governing-law.ts'
import { sometimes } from './group/group.ts'
import { handover } from './group/handover.ts'
import { headcountRights } from './group/headcount-rights.ts'
import { latePayment } from './group/late-payment.ts'
import { liability } from './group/liability.ts'
import { named } from './group/named.ts'
import { parties } from './group/parties.ts'
import { reporting } from './group/reporting.ts'
import { reviews } from './group/reviews.ts'
import { serviceLevels } from './group/service-levels.ts'
import { serviceWindow } from './group/service-window.ts'
import { sites } from './group/sites.ts'
import { subcontracting } from './group/subcontracting.ts'
import { term } from './group/term.ts'
import { uplift } from './group/uplift.ts'
import { currency } from './leaf/choice.ts'
import { leaf } from './leaf/leaf.ts'
import { shortText } from './leaf/text.ts'
import { termsSchemaName } from './terms-version.ts'

/**
 * What a contract says, as one plain value. A field that is absent is not said by the contract; `none` says that the contract excludes it.
 * What fields say of each other is checked after this schema: see `cross-check.ts`.
 */
export const contractTermsSchema = z.strictObject({
  schema: leaf(z.literal(termsSchemaName), 'choice'),
  ...sometimes({ title: shortText, parties }),
  currency,
  term,
  sites,
  ...sometimes({ billing: billingSchedule }),
  charges,
  ...sometimes({
    commitments,
    uplift,
    exchangeRates,
    headcountRights,
    latePayment,
    serviceLevels,
    serviceWindow,
    escalation,
    exclusions,
    dataLocation,
    connectivity,
    credentials,
    documents,
    subcontracting,
    governingLanguage,
    governingLaw,
    liability,
    confidentiality,
    complianceAudits,
    reporting,
    reviews,
    handover,
    /** Where the contract says it: field path → clause. */
    clauses: named(z.string(), shortText),
  }),
})

/**
 * What a contract says, as one plain value that JSON can hold: days as ISO text, amounts and percentages as decimal text. A field that
 * is absent is not said by the contract; `none` says that the contract excludes it.
 */
export type ContractTerms = z.output<typeof contractTermsSchema>
