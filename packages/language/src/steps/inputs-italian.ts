import type { InputNames } from './step-words.ts'

/** Come si chiamano i numeri delle formule. */
export const italianInputs: InputNames = {
  quantity: 'quantità',
  price: 'prezzo',
  'first-price': 'prezzo iniziale',
  flat: 'quota fissa',
  'package-size': 'unità per pacchetto',
  days: 'giorni',
  period: 'giorni del periodo',
  segment: 'importo di questi giorni',
  'before-discount': 'importo prima dello sconto',
  discount: 'sconto',
  percent: 'percentuale',
  net: 'importo netto',
  gross: 'importo IVA inclusa',
  rate: 'aliquota IVA',
  tax: 'IVA',
  recomputed: 'dovuto ricalcolato',
  'already-billed': 'già fatturato',
  heads: 'numero conteggiato',
  floor: 'numero minimo',
  of: 'giorni della media',
  amount: 'importo',
  'exchange-rate': 'tasso di cambio',
  committed: 'importo concordato',
  counted: 'righe conteggiate',
}
