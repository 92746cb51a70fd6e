import type { DayCountName } from './step-words.ts'

/** Ciò che segue «a» o «in» quando si contano i giorni. */
export const italianDayCounts: Readonly<Record<DayCountName, string>> = {
  'actual-days': 'a giorni effettivi',
  'thirty-days': 'in mesi di trenta giorni',
  'actual-over-thirty': 'a giorni di calendario su trenta',
  'act-365': 'a giorni effettivi su 365 (act/365)',
  'act-act-isda': 'a giorni effettivi su effettivi (ISDA)',
  'act-act-icma': 'a giorni effettivi su effettivi (ICMA)',
  'act-act-afb': 'a giorni effettivi su effettivi (AFB)',
  '30-360-bond': 'con il criterio 30/360 (bond basis)',
  '30-360-us': 'con il criterio 30/360 (USA)',
  '30e-360': 'con il criterio 30E/360',
  '30e-360-isda': 'con il criterio 30E/360 (ISDA)',
}
