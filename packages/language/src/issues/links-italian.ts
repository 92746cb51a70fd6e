import type { TermsIssueFacts } from '@contract-playbook/terms'
import { italianFormat } from '../format/italian.ts'
import type { Sentences } from '../sentence.ts'

const { count } = italianFormat

/** Errori dei collegamenti. */
export const italianLinks = {
  'link-empty': () => [
    'Il collegamento non contiene uno scenario.',
    'Copiare l’indirizzo intero, fino all’ultimo carattere.',
  ],
  'link-too-long': ({ length, limit }) => [
    `Il collegamento ha ${count(length)} caratteri; se ne leggono al massimo ${count(limit)}.`,
    'Inviare invece le condizioni e l’organico come file.',
  ],
  'link-newer': ({ version, current }) => [
    `Il collegamento è nel formato ${count(version)}; questa pagina legge fino al formato ${count(current)}.`,
    'Ricaricare la pagina per averne la versione più recente, poi riaprire il collegamento.',
  ],
  'link-damaged': () => [
    'Il collegamento è danneggiato: ne manca una parte o è stato modificato.',
    'Chiederlo di nuovo e copiare l’indirizzo intero.',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
