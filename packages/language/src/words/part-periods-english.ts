import type { Proration } from '@contract-playbook/terms'

/** How part periods are charged, as a choice. */
export const englishPartPeriods: Readonly<Record<Proration['policy'], string>> = {
  'actual-days': 'Actual days',
  'thirty-days': 'Thirty-day months',
  'full-period': 'Whole periods',
  none: 'From the next period',
  'cut-off': 'Cut-off day',
  threshold: 'Free below a number of days',
  'high-water-mark': 'High-water mark',
  'actual-over-thirty': 'Calendar days over thirty',
  'act-365': 'Act/365',
  'act-act-isda': 'Act/act (ISDA)',
  'act-act-icma': 'Act/act (ICMA)',
  'act-act-afb': 'Act/act (AFB)',
  '30-360-bond': '30/360 (bond basis)',
  '30-360-us': '30/360 (US)',
  '30e-360': '30E/360',
  '30e-360-isda': '30E/360 (ISDA)',
}
