import { bill, type Bill, minorUnits, moneySnapshot } from '@contract-playbook/billing'
import { type ContractTerms, readHeadcountCsv, readTerms } from '@contract-playbook/terms'

const text = `
schema: contract-playbook/terms/1
currency: CNY
term: { first: 2027-02-01, last: 2027-02-28 }
sites: { sha: { name: Shanghai office } }
charges:
  users:
    kind: per-unit
    label: User fee
    unit: user
    tiers: [{ from: 1, price: 437.00 }]
    joiners: { policy: actual-days }
    vat: { rate: 6 }
`

const terms: ContractTerms | undefined = readTerms(text).value
const headcount = readHeadcountCsv(
  'date,site,unit,change\n2027-02-01,sha,user,=80\n2027-02-15,sha,user,+2\n',
).value
if (terms === undefined || headcount === undefined)
  throw new Error('What is written here can be read.')

const billed: Bill | undefined = bill(terms, headcount).value
if (billed === undefined) throw new Error('What is written here can be billed.')

const { net, gross } = billed.totals
const exact: bigint = minorUnits(gross)
const { amount, currency } = moneySnapshot(net)
const reason = billed.explain('total/net')?.value

// oxlint-disable-next-line no-console -- this is what the consumer is for
console.log(
  `${currency} ${amount} net, ${exact} fen gross, ${reason === undefined ? 'no reason' : 'explained'}`,
)
