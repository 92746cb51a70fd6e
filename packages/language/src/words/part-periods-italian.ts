import type { Proration } from '@contract-playbook/terms'

/** Come si fatturano le frazioni di periodo, come scelta. */
export const italianPartPeriods: Readonly<Record<Proration['policy'], string>> = {
  'actual-days': 'Giorni effettivi',
  'thirty-days': 'Mesi di trenta giorni',
  'full-period': 'Periodi interi',
  none: 'Dal periodo successivo',
  'cut-off': 'Giorno limite',
  threshold: 'Gratuito sotto un numero di giorni',
  'high-water-mark': 'Massimo del periodo',
  'actual-over-thirty': 'Giorni di calendario su trenta',
  'act-365': 'Giorni effettivi su 365 (act/365)',
  'act-act-isda': 'Giorni effettivi su effettivi (ISDA)',
  'act-act-icma': 'Giorni effettivi su effettivi (ICMA)',
  'act-act-afb': 'Giorni effettivi su effettivi (AFB)',
  '30-360-bond': 'Criterio 30/360 (bond basis)',
  '30-360-us': 'Criterio 30/360 (USA)',
  '30e-360': 'Criterio 30E/360',
  '30e-360-isda': 'Criterio 30E/360 (ISDA)',
}
