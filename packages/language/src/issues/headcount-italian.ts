import type { TermsIssueFacts } from '@contract-playbook/terms'
import { italianFormat } from '../format/italian.ts'
import { il } from '../italian-articles.ts'
import type { Sentences } from '../sentence.ts'

const { count, date, quote } = italianFormat

const headers =
  'Le variazioni datate cominciano con date,site,unit,change,reason; i numeri mese per mese con month,site,unit,count; un elenco di persone con person,site,first_day,last_day. Le colonne possono avere nomi italiani: data, mese, sede, unità, variazione, numero, motivo.'

/** Errori dei file di organico. */
export const italianHeadcount = {
  'unknown-header': ({ columns }) => [
    `La prima riga, ${quote(columns)}, non è l’intestazione di nessun tipo di file di organico.`,
    headers,
  ],
  'missing-column': ({ column }) => [
    `Manca la colonna ${quote(column)}.`,
    `Aggiungere ${quote(column)} alla prima riga, e sotto i suoi valori.`,
  ],
  'repeated-column': ({ column }) => [
    `La colonna ${quote(column)} compare due volte nella prima riga.`,
    'Toglierne o rinominarne una.',
  ],
  'ignored-column': ({ column }) => [
    `La colonna ${quote(column)} non viene usata.`,
    'Non serve fare nulla, a meno che il nome sia scritto male.',
  ],
  'no-rows': () => [
    'Il file ha l’intestazione e nessuna riga.',
    'Aggiungere le righe sotto l’intestazione.',
  ],
  'too-many-rows': ({ limit }) => [
    `Il file ha più di ${count(limit)} righe, il massimo che viene letto.`,
    'Dividerlo, o dare le variazioni datate invece dell’elenco delle persone.',
  ],
  'row-too-long': ({ cells, columns }) => [
    `La riga ha ${count(cells)} celle; l’intestazione ne ha ${count(columns)}.`,
    'Mettere tra virgolette i testi che contengono una virgola.',
  ],
  'empty-cell': ({ column }) => [
    `La cella sotto ${quote(column)} è vuota.`,
    'Compilarla, o togliere la riga.',
  ],
  'change-without-sign': ({ written }) => [
    `${quote(written)} non ha segno: può voler dire tanti in più o tanti in tutto.`,
    `Scrivere +${written} per chi entra, -${written} per chi esce, =${written} per il nuovo totale.`,
  ],
  'not-a-change': ({ written }) => [
    `${quote(written)} non è una variazione di organico.`,
    'Scrivere +6 per aggiungere, -8 per togliere, =40 per il nuovo totale.',
  ],
  'change-of-nothing': ({ written }) => [
    `${quote(written)} non cambia nulla: nessuno entra e nessuno esce.`,
    'Scrivere quanti sono. Se da quel giorno non resta nessuno, scrivere =0; altrimenti togliere la riga.',
  ],
  'move-with-sign': ({ written }) => [
    `${quote(written)} non dice quanti si trasferiscono: chi si trasferisce lascia la sede della riga.`,
    'Scrivere quanti con il meno, per esempio -5, e la sede di arrivo sotto to. Se nessuno si trasferisce, lasciare vuota quella cella.',
  ],
  'not-a-count': ({ written }) => [
    `${quote(written)} non è un numero di persone o dispositivi.`,
    'Scrivere un numero intero in cifre semplici, per esempio 80; dove non c’è nessuno, 0.',
  ],
  'contradicting-count': ({ line, count: other }) => [
    `Per lo stesso mese, sede e unità la riga ${count(line)} dice ${other}.`,
    'Tenere una sola delle due righe.',
  ],
  'repeated-change': ({ line }) => [
    `La riga è uguale alla riga ${count(line)}; contano entrambe.`,
    'Toglierla se è stata copiata per errore. Se valgono tutte e due, dare a ciascuna un motivo suo.',
  ],
  'last-day-before-first': ({ first, last }) => [
    `L’ultimo giorno, ${il(date(last))}, viene prima del primo, ${il(date(first))}.`,
    'Scambiarli o correggerli. Per chi resta, lasciare vuoto l’ultimo giorno.',
  ],
  'unit-not-charged': ({ unit, charged }) => [
    `Nessuna voce di questo contratto fattura l’unità ${quote(unit)}.`,
    `Unità fatturate: ${charged}. Correggere il nome, o togliere la riga.`,
  ],
  'overlapping-stay': ({ person, line }) => [
    `Secondo la riga ${count(line)}, in questi giorni ${quote(person)} è già in una sede.`,
    'Chiudere la prima presenza il giorno prima, o togliere una delle due righe.',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
