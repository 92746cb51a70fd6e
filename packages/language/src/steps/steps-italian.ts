import type { Rounding } from '@contract-playbook/billing'
import { italianFormat } from '../format/italian.ts'
import { italianChanges } from './changes-italian.ts'
import { italianInputs } from './inputs-italian.ts'
import { italianLines, italianParts } from './lines-italian.ts'
import { italianPricePolicies } from './price-policies-italian.ts'
import { italianPrices } from './prices-italian.ts'
import { italianQuantities } from './quantities-italian.ts'
import { italianQuantityPolicies } from './quantity-policies-italian.ts'
import type { StepWords } from './step-words.ts'

const roundedAt: Readonly<Record<Rounding['at'], string>> = {
  line: 'arrotondato a livello di riga',
  segment: 'arrotondato per questi giorni',
  invoice: 'arrotondato a livello di fattura',
  tax: 'arrotondato a livello di riga',
  price: 'arrotondato ai decimali del prezzo',
  conversion: 'arrotondato dopo la conversione',
  commitment: 'arrotondato ai decimali della valuta',
  allocation: 'arrotondato all’unità minima',
}

const roundedBy: Readonly<Record<Rounding['rule'], string>> = {
  'half-away-from-zero': 'la metà esatta si arrotonda allontanandosi da zero',
  'half-towards-zero': 'la metà esatta si arrotonda verso zero',
  'half-even': 'la metà esatta si arrotonda alla cifra pari',
  'half-up': 'la metà esatta si arrotonda al numero maggiore',
  'half-down': 'la metà esatta si arrotonda al numero minore',
  up: 'sempre allontanandosi da zero',
  down: 'sempre verso zero',
  'largest-remainder': 'con il metodo dei resti maggiori',
}

/** Le spiegazioni in italiano. */
export const italianSteps: StepWords = {
  steps: { ...italianLines, ...italianQuantities, ...italianPrices },
  policies: { ...italianQuantityPolicies, ...italianPricePolicies },
  change: italianChanges,
  inputs: italianInputs,
  parts: italianParts,
  roundedAt,
  roundedBy,
  rounded: (exact, at, by) => `${exact} ${at}; ${by}.`,
  assumed: (code) =>
    code === 'price-uplift' || code === 'price-index'
      ? 'È un’ipotesi: il contratto non dice se anche questo prezzo aumenta.'
      : 'È un’ipotesi: il contratto non lo dice.',
  lesser: (values) => `il minore tra ${italianFormat.list(values)}`,
  greater: (values) => `il maggiore tra ${italianFormat.list(values)}`,
  gap: ' ',
}
