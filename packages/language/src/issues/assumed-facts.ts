import type { BillingIssueFacts } from '@contract-playbook/billing'

/** The facts of everything that billing assumes. */
export type AssumedFacts = Pick<
  BillingIssueFacts,
  Extract<keyof BillingIssueFacts, `assumed-${string}`>
>

type ListingCode = 'assumed-without' | 'assumed-usual' | 'assumed-commitment'

/** Words for every field that an assumption can list: a new one does not compile without them. */
export type UnmentionedWords<C extends ListingCode> = Readonly<
  Record<BillingIssueFacts[C]['fields'][number], string>
>
