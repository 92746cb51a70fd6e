import type { CliWords } from './words.ts'

const help = `Prices a managed IT services contract from its terms and its headcount, to the cent, and says why.

  playbook bill CONTRACT               invoices of the whole term
  playbook compare CONTRACT OTHER      figures of both side by side, and why the second costs more
  playbook explain CONTRACT [FIGURE]   the working-out of one figure; without one, the list of them
  playbook schema                      JSON Schema of the terms

CONTRACT         a file of contract terms in YAML or JSON, or a folder with terms.yaml and headcount.csv;
                 - reads terms from standard input
FIGURE           invoice/2027-03/net, total/gross, mrr/2027-03-20, or a line such as 2027-03/users/sha
--against OTHER  with explain: figures of the difference too, such as bridge/net/price
--headcount      CSV of dated changes (date,site,unit,change,reason) or a roster (person,site,first_day,last_day)
                 In dated changes +2 join, -3 leave, and =80 is the new total. On one day the total comes first:
                 =80 and +2 make 82.
                 compare takes one for both contracts, or one each in their order.
--indices FILE   index series that the uplift names, by the name of the file; once for each series
--measured FILE  CSV of measured availability (month,availability) for service credits
--paid FILE      CSV of payments (invoice,paid) for late interest
--calendar FILE  working days in YAML (first, last, offDays, workDays) for due days
--credit LINE=1/2,1/4
                 credit notes for shares of a line; once for each line
--on DAY         the day for recurring fees (MRR, ARR) and the next heads; otherwise the first that there is
--more N         so many more heads instead of one
--until DAY      with compare: corrections only of invoices issued up to that day
--format         table (default), json or csv; json holds everything that there is
--table NAME     one table only: with bill invoices (default), lines, figures, billed, cliffs, heads, centres, credits,
                 interest or notes; with compare figures, bridge or corrections
--excel          with csv: for a file that Excel will open. Puts a byte order mark first, without which Excel garbles
                 Chinese and accents; commas and decimal points stay. Leave it out for other programs.
--lang           en, zh-CN or it; otherwise the language of the terminal
--help, --version

Ends with 0 when all is well, 1 when the contract cannot be billed or something is not known yet, 2 when the
command or a file cannot be read.
`

export const englishWords: CliWords = {
  help,
  nameHeadcount: 'Name the headcount file: --headcount FILE.csv.',
  manyChanges: (changes, days) => `${changes} changes, ${days}`,
  asAbove: 'as above',
  everyChange: 'More than 20 changes in a row are summed up; --format json lists each of them.',
  oneInvoice: (figure) => `How one invoice comes about: playbook explain CONTRACT ${figure}`,
  oneFigure: 'How one of them comes about: playbook explain CONTRACT FIGURE',
  contract: (place, span, title) => `${place}: ${title === undefined ? '' : `${title}, `}${span}`,
  comparedOn: (day) => `Recurring fees as of ${day}.`,
  byCause: 'Why the second costs more (or less)',
  oneCause: (cause) =>
    `How a cause comes about: playbook explain CONTRACT ${cause} --against OTHER`,
  noDifference: 'Nothing differs.',
  faults: {
    'no-command': () => ({
      message: 'No command was given.',
      remedy: 'Write `playbook bill CONTRACT`, or `playbook --help` for everything.',
    }),
    'unknown-command': ({ written, known }) => ({
      message: `There is no command “${written}”.`,
      remedy: `Write one of ${known}.`,
    }),
    'unknown-option': ({ written, known }) => ({
      message: `There is no option ${written}.`,
      remedy: `Use one of ${known}.`,
    }),
    'option-without-value': ({ option }) => ({
      message: `${option} needs a value.`,
      remedy: `Write the value after it: ${option} VALUE.`,
    }),
    'option-with-value': ({ option }) => ({
      message: `${option} takes no value.`,
      remedy: `Write ${option} alone.`,
    }),
    'option-twice': ({ option }) => ({
      message: `${option} was given twice.`,
      remedy: 'Keep one of the two.',
    }),
    'option-too-often': ({ option, most }) => ({
      message: `${option} was given more often than there are contracts.`,
      remedy: most === 1 ? 'Keep one of them.' : `Keep ${most} of them, or one for all.`,
    }),
    'option-not-for-command': ({ option, command }) => ({
      message: `${option} means nothing to \`${command}\`.`,
      remedy: 'Leave it out.',
    }),
    'not-a-format': ({ written, known }) => ({
      message: `“${written}” is not a format.`,
      remedy: `Write one of ${known}.`,
    }),
    'not-a-language': ({ written, known }) => ({
      message: `“${written}” is not a language of this program.`,
      remedy: `Write one of ${known}.`,
    }),
    'no-terms': ({ command }) => ({
      message: 'No file of contract terms was named.',
      remedy: `Write \`playbook ${command} CONTRACT\`: a file of terms, its folder, or - for standard input.`,
    }),
    'unexpected-argument': ({ written }) => ({
      message: `“${written}” was not expected.`,
      remedy: 'Leave it out. A headcount file is named with --headcount.',
    }),
    'no-second-contract': () => ({
      message: 'A second contract is needed to compare with.',
      remedy: 'Write `playbook compare CONTRACT OTHER`.',
    }),
    'not-a-day': ({ option, written }) => ({
      message: `${option} ${written}: that is not a day.`,
      remedy: 'Write year, month and day: 2027-03-20.',
    }),
    'not-a-count': ({ option, written, most }) => ({
      message: `${option} ${written}: that is not a number of heads.`,
      remedy: `Write a whole number from 1 to ${most}.`,
    }),
    'not-a-credit': ({ written }) => ({
      message: `“${written}” does not say what to credit.`,
      remedy: 'Write a line and the share of each note: 2027-03/users/sha=1/2,1/4.',
    }),
    'not-a-table': ({ written, known }) => ({
      message: `“${written}” is not a table.`,
      remedy: `Write one of ${known}.`,
    }),
    'table-in-json': () => ({
      message: '--table goes with tables and CSV only.',
      remedy: 'Leave it out: JSON holds them all.',
    }),
    'excel-without-csv': () => ({
      message: '--excel goes with --format csv only.',
      remedy: 'Add --format csv, or leave --excel out.',
    }),
    'input-twice': () => ({
      message: 'Standard input can be read only once.',
      remedy: 'Keep one -, and name files for the others.',
    }),
    'no-such-figure': ({ written }) => ({
      message: `This bill has no figure “${written}”.`,
      remedy:
        'Write total/net, invoice/2027-03/net, or the id of a line; `playbook explain CONTRACT` lists them all.',
    }),
    'no-such-line': ({ written }) => ({
      message: `This bill has no line “${written}”.`,
      remedy:
        'Write the id of a line, 2027-03/users/sha; `playbook bill CONTRACT --table lines` lists them.',
    }),
    'no-such-invoice': ({ file, line, written }) => ({
      message: `${file}:${line}: this bill has no invoice “${written}”.`,
      remedy:
        'Write invoices by their names, 2027-03; `playbook bill CONTRACT --format csv` lists them.',
    }),
    'index-twice': ({ id }) => ({
      message: `Two files are called ${id}: an index series goes by the name of its file.`,
      remedy: 'Keep one of them, or rename it as the contract calls it.',
    }),
    'nothing-in-table': ({ table, option }) => ({
      message: `The table ${table} needs ${option}.`,
      remedy: `Add ${option}, or leave --table out.`,
    }),
    'file-not-found': ({ file }) => ({
      message: `There is no file ${file}.`,
      remedy: 'Check the name and the folder that you are in.',
    }),
    'file-is-folder': ({ file }) => ({
      message: `${file} is a folder.`,
      remedy: 'Name the file in it.',
    }),
    'folder-without-terms': ({ folder }) => ({
      message: `The folder ${folder} holds no terms.yaml.`,
      remedy: 'Name the file of terms, or call it terms.yaml.',
    }),
    'file-not-opened': ({ file, reason }) => ({
      message: `${file} could not be opened (${reason}).`,
      remedy: 'Check that you may read it.',
    }),
    'file-too-large': ({ file, limit }) => ({
      message: `${file} is larger than ${limit} bytes.`,
      remedy: 'Check that it is the right file: terms and headcounts are small.',
    }),
    'file-not-text': ({ file }) => ({
      message: `${file} is not a text file.`,
      remedy: 'Save a workbook as “CSV UTF-8”, a contract as YAML or JSON text.',
    }),
    'file-utf-16': ({ file }) => ({
      message: `${file} is UTF-16 text (“Unicode text” in Excel).`,
      remedy: 'Save it again as UTF-8 text; from Excel, as “CSV UTF-8”.',
    }),
    'file-not-utf-8': ({ file, line }) => ({
      message: `${file} is not UTF-8: line ${line} has characters of another encoding, perhaps GBK.`,
      remedy: 'Save it as “CSV UTF-8” in Excel, or as UTF-8 in the editor.',
    }),
  },
}
