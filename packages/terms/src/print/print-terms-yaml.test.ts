import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readTerms } from '../read/read-terms.ts'
import { printTermsYaml } from './print-terms-yaml.ts'

const termsWith = (policy: string, name: string) => `
schema: contract-playbook/terms/1
currency: CNY
term: { first: 2027-01-01, last: 2027-12-31 }
sites: { sha: { name: "${name}" } }
charges:
  users: { kind: per-unit, unit: user, tiers: [{ from: 1, price: 437.00 }], joiners: { policy: "${policy}" } }
`

test.each([
  { policy: '30e-360', name: 'Shanghai' },
  { policy: 'actual-days', name: '1e5' },
  { policy: 'actual-days', name: '12E+3' },
  { policy: 'actual-days', name: '.5e7' },
  { policy: 'actual-days', name: 'True' },
])('any reader of YAML takes “$policy” and “$name” for the texts that they are', (said) => {
  const { value } = readTerms(termsWith(said.policy, said.name))
  const read = parse(value ? printTermsYaml(value) : '')
  expect(read.charges.users.joiners.policy).toBe(said.policy)
  expect(read.sites.sha.name).toBe(said.name)
})
