import { expect, test } from 'vitest'
import { readPublisher } from './publisher.ts'

const known = `
name: A Publisher
site: https://playbook.example
repository: https://git.example/playbook
branch: main
contact: ''
icp: ''
police: ''
`

test('what is not known yet is empty', () => {
  expect(readPublisher(known)).toMatchObject({
    name: 'A Publisher',
    contact: '',
    icp: '',
    police: '',
  })
})

test.each([
  ['site: https://playbook.example', 'site: http://playbook.example', /site/],
  ["contact: ''", 'contact: not an address', /contact/],
  ["police: ''", 'police: none', /police/],
  ['name: A Publisher', 'company: A Publisher', /name/],
])('%s cannot be %s', (from, to, field) => {
  expect(() => readPublisher(known.replace(from, to))).toThrow(field)
})
