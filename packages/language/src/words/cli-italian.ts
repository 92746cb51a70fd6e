import { italianFormat, italianPlural } from '../format/italian.ts'
import type { CliWords } from './cli-english.ts'

const { count } = italianFormat

/** Le parole che la riga di comando stampa attorno al conto. */
export const italianCli: CliWords = {
  period: 'Giorni di servizio',
  net: 'Netto',
  vat: 'IVA',
  gross: 'IVA inclusa',
  total: 'Totale',
  settlement: 'Saldo finale',
  amountsIn: (currency) => `Importi in ${currency}. Le persone sono quelle di fine periodo.`,
  figure: 'Cifra',
  first: 'Primo',
  second: 'Secondo',
  difference: 'Differenza',
  cause: 'Causa',
  totals: { net: 'Totale netto', tax: 'Totale IVA', gross: 'Totale IVA inclusa' },
  mrr: 'Canoni mensili ricorrenti (MRR)',
  arr: 'Canoni annui ricorrenti (ARR)',
  overage: 'Eccedenze al mese',
  acv: (year) => `Valore annuo del contratto, anno ${count(year)} (ACV)`,
  tcv: 'Valore totale del contratto (TCV)',
  tcb: 'Fatturato totale del contratto, netto (TCB)',
  inCurrency: (currency) => `Importi in ${currency}.`,
  assumptions: 'Che cosa il contratto non dice',
  notices: 'Da verificare',
  problems: (problems) =>
    `${count(problems)} ${italianPlural(problems, 'problema', 'problemi')}. Nulla è stato calcolato.`,
}
