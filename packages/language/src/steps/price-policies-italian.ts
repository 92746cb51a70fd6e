import type { PricePolicies } from './step-words.ts'

/** Le regole su prezzi, arrotondamento, ripartizione, impegni e IVA in italiano: come si chiamano e che cosa dicono. */
export const italianPricePolicies: PricePolicies = {
  'tiers/each-site': {
    name: 'Scaglioni per sede',
    rule: 'Gli scaglioni di prezzo si applicano sede per sede.',
  },
  'tiers/all-sites': {
    name: 'Scaglioni di tutte le sedi',
    rule: 'Gli scaglioni contano tutte le sedi insieme.',
  },
  'pricing/graduated': {
    name: 'Scaglioni progressivi',
    rule: 'Ogni unità costa il prezzo del proprio scaglione.',
  },
  'pricing/volume': {
    name: 'Prezzo a volume',
    rule: 'Tutte le unità costano il prezzo dello scaglione che la quantità raggiunge.',
  },
  'pricing/package': {
    name: 'Prezzo a pacchetto',
    rule: 'Un pacchetto iniziato si paga per intero; gli scaglioni contano i pacchetti.',
  },
  'pricing/stair-step': {
    name: 'Prezzo unico di scaglione',
    rule: 'Lo scaglione che la quantità raggiunge ha un solo prezzo per tutta la quantità.',
  },
  ramp: {
    name: 'Prezzi a gradini concordati',
    rule: 'I prezzi di un gradino valgono dal suo giorno; gli aumenti successivi partono da lì.',
  },
  'uplift/fixed': {
    name: 'Aumento fisso',
    rule: 'I prezzi aumentano della percentuale concordata una volta all’anno, nel giorno concordato.',
  },
  'uplift/index-level': {
    name: 'Adeguamento al livello di un indice',
    rule: 'I prezzi seguono la variazione dell’indice dal suo mese base, con maggiorazione, tetto e minimo concordati.',
  },
  'uplift/index-year-on-year': {
    name: 'Adeguamento alla variazione annua di un indice',
    rule: 'I prezzi seguono la variazione annua pubblicata per il mese di riferimento, con maggiorazione, tetto e minimo concordati.',
  },
  'issued/in-advance': {
    name: 'Fatturazione anticipata',
    rule: 'Fatturazione anticipata, con l’organico allora noto; le variazioni successive si rettificano nella fattura seguente.',
  },
  'issued/in-arrears': {
    name: 'Fatturazione posticipata',
    rule: 'Fatturato a periodo concluso.',
  },
  'discount/percent': {
    name: 'Sconto in percentuale',
    rule: 'Si toglie da quanto resta dopo i passi precedenti.',
  },
  'discount/commitment': {
    name: 'Sconto per impegno di durata',
    rule: 'Si concede a chi resta fino alla fine; si toglie da quanto resta dopo i passi precedenti.',
  },
  'discount/amount': {
    name: 'Sconto in importo',
    rule: 'Si toglie una volta per riga, mai sotto zero.',
  },
  'discount/free-months': {
    name: 'Mesi iniziali gratuiti',
    rule: 'I primi mesi della voce non si pagano; gli aumenti di prezzo intanto maturano.',
  },
  'rounding/line': {
    name: 'Arrotondamento di riga',
    rule: 'Ogni riga si arrotonda una sola volta.',
  },
  'rounding/segment': {
    name: 'Arrotondamento di ogni tratto di giorni',
    rule: 'Ogni tratto di giorni si arrotonda, e la riga è la loro somma.',
  },
  'rounding/invoice': {
    name: 'Arrotondamento di fattura',
    rule: 'Si arrotonda la somma della fattura; una riga di arrotondamento porta la differenza rispetto alle righe.',
  },
  'exchange-rate': {
    name: 'Tasso di cambio',
    rule: 'La riga arrotondata si converte all’ultimo cambio noto il giorno della fattura e si arrotonda di nuovo.',
  },
  'allocation/person-days': {
    name: 'Ripartizione per giorni-persona',
    rule: 'La riga comune si ripartisce tra le sedi per persone × giorni; le unità che avanzano vanno ai resti maggiori.',
  },
  'allocation/closing-heads': {
    name: 'Ripartizione per organico finale',
    rule: 'La riga comune si ripartisce tra le sedi per organico finale; le unità che avanzano vanno ai resti maggiori.',
  },
  'allocation/equal': {
    name: 'Ripartizione in parti uguali',
    rule: 'La riga comune si ripartisce tra le sedi in parti uguali; le unità che avanzano vanno alle prime in elenco.',
  },
  'commitment/minimum': {
    name: 'Impegno minimo',
    rule: 'Se le righe del periodo di verifica, al netto dell’IVA, non raggiungono il minimo, la differenza si fattura come conguaglio.',
  },
  'commitment/maximum': {
    name: 'Importo massimo',
    rule: 'Se le righe del periodo di verifica, al netto dell’IVA, superano il massimo, la differenza si toglie.',
  },
  'tax/exclusive': { name: 'IVA esclusa', rule: 'L’IVA si aggiunge a ogni riga.' },
  'tax/inclusive': {
    name: 'IVA compresa',
    rule: 'I prezzi comprendono l’IVA: si arrotonda la parte netta, il resto è IVA.',
  },
  'tax/none': { name: 'Nessuna IVA', rule: 'A questa voce non si applica l’IVA.' },
}
