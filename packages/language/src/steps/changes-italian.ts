import { changeRule } from './change-rule.ts'
import { italianDayCounts } from './day-counts-italian.ts'
import type { ChangeRule } from './step-words.ts'

/** Come si fatturano ingressi e uscite. */
export const italianChanges: ChangeRule = changeRule({
  dayCounts: italianDayCounts,
  counted: {
    joiners: (by) => `Chi entra è fatturato dal primo giorno, ${by}.`,
    leavers: (by) => `Chi esce è fatturato fino all’ultimo giorno, ${by}.`,
  },
  moved: {
    'full-period': {
      joiners: 'Chi entra durante il periodo lo paga per intero.',
      leavers: 'Chi esce durante il periodo è fatturato fino alla sua fine.',
    },
    'cut-off': {
      joiners:
        'Chi entra entro il giorno limite paga il periodo intero, chi entra dopo è fatturato dal successivo.',
      leavers:
        'Chi il giorno limite è ancora fatturato lo è fino alla fine del periodo, chi è uscito prima non lo paga.',
    },
    threshold: {
      joiners: 'Chi entra con troppo pochi giorni residui è fatturato dal periodo successivo.',
      leavers: 'Chi esce troppo pochi giorni dopo l’inizio del periodo non lo paga.',
    },
    none: {
      joiners: 'Chi entra è fatturato dal periodo successivo.',
      leavers: 'Chi esce è fatturato fino alla fine del periodo.',
    },
    'high-water-mark': {
      joiners: 'Il numero massimo del periodo è fatturato fino alla sua fine.',
      leavers: 'Il numero massimo del periodo è fatturato fino alla sua fine.',
    },
  },
})
