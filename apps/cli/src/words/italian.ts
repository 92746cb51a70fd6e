import type { CliWords } from './words.ts'

const help = `Calcola al centesimo il prezzo di un contratto di servizi IT gestiti, dalle condizioni e dall’organico, e spiega perché.

  playbook bill CONTRATTO              le fatture dell’intera durata
  playbook compare CONTRATTO ALTRO     le cifre di entrambi, e perché il secondo costa di più
  playbook explain CONTRATTO [CIFRA]   il calcolo di una cifra; senza cifra, il loro elenco
  playbook schema                      JSON Schema delle condizioni

CONTRATTO        un file di condizioni in YAML o JSON, o una cartella con terms.yaml e headcount.csv;
                 - legge le condizioni dallo standard input
CIFRA            invoice/2027-03/net, total/gross, mrr/2027-03-20, o una riga come 2027-03/users/sha
--against ALTRO  con explain: anche le cifre della differenza, come bridge/net/price
--headcount      CSV di variazioni datate (date,site,unit,change,reason) o elenco del personale (person,site,first_day,last_day)
                 Nelle variazioni +2 entrano, -3 escono, =80 è il nuovo totale. Nello stesso giorno viene prima il
                 totale: =80 e +2 fanno 82.
                 compare ne accetta uno per entrambi i contratti, o uno ciascuno nel loro ordine.
--indices FILE   serie di indici citata dall’adeguamento, con il nome del file; una volta per serie
--measured FILE  CSV della disponibilità misurata (month,availability), per i crediti di servizio
--paid FILE      CSV dei pagamenti (invoice,paid), per gli interessi di mora
--calendar FILE  giorni lavorativi in YAML (first, last, offDays, workDays), per le scadenze
--credit RIGA=1/2,1/4
                 note di credito per quote di una riga; una volta per riga
--on GIORNO      il giorno per i canoni ricorrenti (MRR, ARR) e le prossime persone; altrimenti il primo possibile
--more N         tante persone in più invece di una
--until GIORNO   con compare: rettifiche delle sole fatture emesse fino a quel giorno
--format         table (se non si indica altro), json o csv; json contiene tutto
--table NOME     una sola tabella: con bill invoices (se non si indica altro), lines, figures, billed, cliffs, heads,
                 centres, credits, interest o notes; con compare figures, bridge o corrections
--excel          con csv: per un file da aprire con Excel. Mette all’inizio il byte order mark, senza il quale Excel
                 altera cinese e accenti; virgole tra le colonne e punti decimali restano. Non serve ad altri programmi.
--lang           en, zh-CN o it; altrimenti la lingua del terminale
--help, --version

Termina con 0 se tutto va bene, con 1 se il contratto non si può fatturare o manca un’informazione, con 2 se il
comando o un file non si può leggere.
`

export const italianWords: CliWords = {
  help,
  nameHeadcount: 'Indicare il file dell’organico: --headcount FILE.csv.',
  manyChanges: (changes, days) => `${changes} variazioni, ${days}`,
  asAbove: 'come sopra',
  everyChange:
    'Più di 20 variazioni di seguito sono sommate in una riga; --format json le elenca una per una.',
  oneInvoice: (figure) => `Come si arriva a una fattura: playbook explain CONTRATTO ${figure}`,
  oneFigure: 'Come si arriva a una di esse: playbook explain CONTRATTO CIFRA',
  contract: (place, span, title) => `${place}: ${title === undefined ? '' : `${title}, `}${span}`,
  comparedOn: (day) => `Canoni ricorrenti alla data: ${day}.`,
  byCause: 'Perché il secondo costa di più (o di meno)',
  oneCause: (cause) =>
    `Come si arriva a una causa: playbook explain CONTRATTO ${cause} --against ALTRO`,
  noDifference: 'Non c’è alcuna differenza.',
  faults: {
    'no-command': () => ({
      message: 'Manca il comando.',
      remedy: 'Scrivere `playbook bill CONTRATTO`, oppure `playbook --help` per tutto il resto.',
    }),
    'unknown-command': ({ written, known }) => ({
      message: `Il comando «${written}» non esiste.`,
      remedy: `Scrivere uno di questi: ${known}.`,
    }),
    'unknown-option': ({ written, known }) => ({
      message: `L’opzione ${written} non esiste.`,
      remedy: `Usare una di queste: ${known}.`,
    }),
    'option-without-value': ({ option }) => ({
      message: `${option} richiede un valore.`,
      remedy: `Scriverlo dopo: ${option} VALORE.`,
    }),
    'option-with-value': ({ option }) => ({
      message: `${option} non ammette valori.`,
      remedy: `Scrivere solo ${option}.`,
    }),
    'option-twice': ({ option }) => ({
      message: `${option} compare due volte.`,
      remedy: 'Tenerne una sola.',
    }),
    'option-too-often': ({ option, most }) => ({
      message: `${option} compare più volte di quanti sono i contratti.`,
      remedy: most === 1 ? 'Tenerne una sola.' : `Tenerne ${most}, o una per tutti.`,
    }),
    'option-not-for-command': ({ option, command }) => ({
      message: `${option} non ha senso per \`${command}\`.`,
      remedy: 'Toglierla.',
    }),
    'not-a-format': ({ written, known }) => ({
      message: `«${written}» non è un formato.`,
      remedy: `Scrivere uno di questi: ${known}.`,
    }),
    'not-a-language': ({ written, known }) => ({
      message: `«${written}» non è una lingua di questo programma.`,
      remedy: `Scrivere una di queste: ${known}.`,
    }),
    'no-terms': ({ command }) => ({
      message: 'Manca il file con le condizioni del contratto.',
      remedy: `Scrivere \`playbook ${command} CONTRATTO\`: un file di condizioni, la sua cartella, oppure - per lo standard input.`,
    }),
    'unexpected-argument': ({ written }) => ({
      message: `«${written}» non era atteso.`,
      remedy: 'Toglierlo. Il file dell’organico si indica con --headcount.',
    }),
    'no-second-contract': () => ({
      message: 'Per confrontare serve un secondo contratto.',
      remedy: 'Scrivere `playbook compare CONTRATTO ALTRO`.',
    }),
    'not-a-day': ({ option, written }) => ({
      message: `${option} ${written}: non è una data.`,
      remedy: 'Scrivere anno, mese e giorno: 2027-03-20.',
    }),
    'not-a-count': ({ option, written, most }) => ({
      message: `${option} ${written}: non è un numero di persone.`,
      remedy: `Scrivere un numero intero da 1 a ${most}.`,
    }),
    'not-a-credit': ({ written }) => ({
      message: `«${written}» non dice che cosa accreditare.`,
      remedy: 'Scrivere una riga e la quota di ogni nota: 2027-03/users/sha=1/2,1/4.',
    }),
    'not-a-table': ({ written, known }) => ({
      message: `«${written}» non è una tabella.`,
      remedy: `Scrivere una di queste: ${known}.`,
    }),
    'table-in-json': () => ({
      message: '--table vale solo per tabelle e CSV.',
      remedy: 'Toglierla: il JSON contiene tutto.',
    }),
    'excel-without-csv': () => ({
      message: '--excel si usa solo con --format csv.',
      remedy: 'Aggiungere --format csv, oppure togliere --excel.',
    }),
    'input-twice': () => ({
      message: 'Lo standard input si può leggere una volta sola.',
      remedy: 'Tenere un solo - e indicare i file per il resto.',
    }),
    'no-such-figure': ({ written }) => ({
      message: `Questo conto non ha una cifra «${written}».`,
      remedy:
        'Scrivere total/net, invoice/2027-03/net o l’identificativo di una riga; `playbook explain CONTRATTO` le elenca tutte.',
    }),
    'no-such-line': ({ written }) => ({
      message: `Questo conto non ha una riga «${written}».`,
      remedy:
        'Scrivere l’identificativo di una riga, 2027-03/users/sha; `playbook bill CONTRATTO --table lines` le elenca.',
    }),
    'no-such-invoice': ({ file, line, written }) => ({
      message: `${file}:${line}: questo conto non ha una fattura «${written}».`,
      remedy:
        'Scrivere le fatture con il loro nome, 2027-03; `playbook bill CONTRATTO --format csv` le elenca.',
    }),
    'index-twice': ({ id }) => ({
      message: `Due file si chiamano ${id}: una serie prende il nome del suo file.`,
      remedy: 'Tenerne uno, o dargli il nome che usa il contratto.',
    }),
    'nothing-in-table': ({ table, option }) => ({
      message: `La tabella ${table} richiede ${option}.`,
      remedy: `Aggiungere ${option}, o togliere --table.`,
    }),
    'file-not-found': ({ file }) => ({
      message: `Il file ${file} non esiste.`,
      remedy: 'Controllare il nome e la cartella in cui ci si trova.',
    }),
    'file-is-folder': ({ file }) => ({
      message: `${file} è una cartella.`,
      remedy: 'Indicare il file che contiene.',
    }),
    'folder-without-terms': ({ folder }) => ({
      message: `La cartella ${folder} non contiene terms.yaml.`,
      remedy: 'Indicare il file delle condizioni, o chiamarlo terms.yaml.',
    }),
    'file-not-opened': ({ file, reason }) => ({
      message: `Non è stato possibile aprire ${file} (${reason}).`,
      remedy: 'Controllare di avere il permesso di lettura.',
    }),
    'file-too-large': ({ file, limit }) => ({
      message: `${file} supera ${limit} byte.`,
      remedy: 'Controllare che sia il file giusto: condizioni e organico sono piccoli.',
    }),
    'file-not-text': ({ file }) => ({
      message: `${file} non è un file di testo.`,
      remedy:
        'Salvare la cartella di lavoro come «CSV UTF-8», il contratto come testo YAML o JSON.',
    }),
    'file-utf-16': ({ file }) => ({
      message: `${file} è testo UTF-16 («Testo Unicode» in Excel).`,
      remedy: 'Salvarlo di nuovo come testo UTF-8; da Excel, come «CSV UTF-8».',
    }),
    'file-not-utf-8': ({ file, line }) => ({
      message: `${file} non è UTF-8: la riga ${line} contiene caratteri di un’altra codifica, forse GBK.`,
      remedy: 'Salvarlo come «CSV UTF-8» in Excel, o come UTF-8 nell’editor.',
    }),
  },
}
