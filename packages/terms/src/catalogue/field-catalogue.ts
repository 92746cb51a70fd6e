import { chargesFields } from '../charge/charges.ts'
import { billingScheduleFields } from '../group/billing-schedule.ts'
import { commitmentsFields } from '../group/commitments.ts'
import { complianceAuditsFields } from '../group/compliance-audits.ts'
import { confidentialityFields } from '../group/confidentiality.ts'
import { connectivityFields } from '../group/connectivity.ts'
import { credentialsFields } from '../group/credentials.ts'
import { dataLocationFields } from '../group/data-location.ts'
import { documentsFields } from '../group/documents.ts'
import { escalationFields } from '../group/escalation.ts'
import { exchangeRatesFields } from '../group/exchange-rates.ts'
import { exclusionsFields } from '../group/exclusions.ts'
import { governingLanguageFields } from '../group/governing-language.ts'
import { governingLawFields } from '../group/governing-law.ts'
import { handoverFields } from '../group/handover.ts'
import { headcountRightsFields } from '../group/headcount-rights.ts'
import { latePaymentFields } from '../group/late-payment.ts'
import { liabilityFields } from '../group/liability.ts'
import { partiesFields } from '../group/parties.ts'
import { reportingFields } from '../group/reporting.ts'
import { reviewsFields } from '../group/reviews.ts'
import { serviceLevelsFields } from '../group/service-levels.ts'
import { serviceWindowFields } from '../group/service-window.ts'
import { sitesFields } from '../group/sites.ts'
import { subcontractingFields } from '../group/subcontracting.ts'
import { termFields } from '../group/term.ts'
import { upliftFields } from '../group/uplift.ts'
import { currencyCodes } from '../text/currency.ts'
import { termsSchemaName } from '../terms-version.ts'
import { field } from './field.ts'

/** Every field that a contract can hold, in the order in which terms are printed: what it is, what it counts, which words it allows. */
export const fieldCatalogue = [
  field('schema', 'choice', { choices: [termsSchemaName] }),
  field('title', 'text'),
  ...partiesFields(),
  field('currency', 'currency', { choices: currencyCodes }),
  ...termFields(),
  ...sitesFields(),
  ...billingScheduleFields(),
  ...chargesFields(),
  ...commitmentsFields(),
  ...upliftFields(),
  ...exchangeRatesFields(),
  ...headcountRightsFields(),
  ...latePaymentFields(),
  ...serviceLevelsFields(),
  ...serviceWindowFields(),
  ...escalationFields(),
  ...exclusionsFields(),
  ...dataLocationFields(),
  ...connectivityFields(),
  ...credentialsFields(),
  ...documentsFields(),
  ...subcontractingFields(),
  ...governingLanguageFields(),
  ...governingLawFields(),
  ...liabilityFields(),
  ...confidentialityFields(),
  ...complianceAuditsFields(),
  ...reportingFields(),
  ...reviewsFields(),
  ...handoverFields(),
  field('clauses.*', 'text'),
] as const

/** Path of a field, with `*` for any key and any list item. */
export type FieldPath = (typeof fieldCatalogue)[number]['path']

/** The name under which languages keep a field's label. */
export type FieldLabelKey = (typeof fieldCatalogue)[number]['labelKey']
