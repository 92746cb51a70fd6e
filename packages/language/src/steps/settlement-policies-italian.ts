import type { SettlementWords } from './settlement-words.ts'

/** Le regole degli importi accanto alla fattura, in italiano. */
export const italianSettlementPolicies: SettlementWords['policies'] = {
  'cost-centres': {
    name: 'Quote dei centri di costo',
    rule: 'Ogni riga di una sede si ripartisce tra i suoi centri di costo secondo le loro percentuali; le unità che avanzano vanno ai resti maggiori.',
  },
  'due/issue': {
    name: 'Scadenza dall’emissione',
    rule: 'La fattura scade il numero concordato di giorni dopo l’emissione; se quel giorno non è lavorativo, il primo lavorativo seguente.',
  },
  'due/month-end': {
    name: 'Scadenza da fine mese',
    rule: 'La fattura scade il numero concordato di giorni dopo la fine del mese di emissione; se quel giorno non è lavorativo, il primo lavorativo seguente.',
  },
  'late-payment/percent-per-year': {
    name: 'Interessi a tasso annuo',
    rule: 'Interesse semplice sull’importo IVA inclusa × giorni ÷ 365, dal giorno dopo la scadenza al giorno del pagamento.',
  },
  'late-payment/per-mille-per-day': {
    name: 'Interessi a tasso giornaliero',
    rule: 'Interesse semplice sull’importo IVA inclusa × giorni, dal giorno dopo la scadenza al giorno del pagamento.',
  },
  'late-payment/none': {
    name: 'Nessun interesse di mora',
    rule: 'Il contratto esclude gli interessi di mora.',
  },
  'service-credits/ladder': {
    name: 'Scala dei crediti di servizio',
    rule: 'La percentuale è quella del gradino più basso al di sotto del quale resta la disponibilità misurata.',
  },
  'service-credits/month-cap': {
    name: 'Tetto mensile dei crediti',
    rule: 'I crediti di un mese non superano la quota concordata dei suoi canoni ricorrenti.',
  },
  'service-credits/year-cap': {
    name: 'Tetto annuo dei crediti',
    rule: 'I crediti di un anno contrattuale non superano la quota concordata dei suoi canoni ricorrenti.',
  },
}
