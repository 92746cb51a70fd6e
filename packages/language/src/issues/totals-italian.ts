import type { TotalsIssueFacts } from '@contract-playbook/billing'
import type { Sentences } from '../sentence.ts'

const scenarios = { from: 'primo', to: 'secondo' }

/** Che cosa si trova nel confronto di due contratti. */
export const italianTotalsFindings: Sentences<TotalsIssueFacts> = {
  'scenarios-in-two-currencies': ({ from, to }) => [
    `Il primo contratto è in ${from}, il secondo in ${to}: non hanno una differenza.`,
    'Confrontare contratti nella stessa valuta; i prezzi possono essere in altre, con un cambio.',
  ],
  'scenario-not-billable': ({ scenario }) => [
    `Il ${scenarios[scenario]} contratto non si può fatturare.`,
    'Risolvere ciò che vi si trova; segue qui sotto.',
  ],
  'causes-together': ({ causes }) => [
    `${causes.join(' + ')}: mostrate come una sola causa, perché un contratto con una di esse e non un’altra non si può fatturare.`,
    'Per vederle distinte, cambiarle una dopo l’altra e confrontare ogni volta.',
  ],
}
