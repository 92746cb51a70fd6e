import { Document, parseDocument } from 'yaml'
import { printTermsYaml, type ContractTerms } from '@contract-playbook/terms'

/** Some fields of a contract's terms as they stand in its file, `charges.users.floor`, each under the groups that hold it.
 * Throws for a field that the terms do not have. */
export function statedTerms(terms: ContractTerms, paths: readonly string[]): string {
  const whole = parseDocument(printTermsYaml(terms), { schema: 'failsafe' })
  const stated = new Document({}, { schema: 'failsafe' })
  for (const path of paths) {
    const keys = path.split('.')
    const node = whole.getIn(keys, true)
    if (node === undefined) throw new Error(`The terms have no field "${path}".`)
    stated.setIn(keys, node)
  }
  return stated.toString({ lineWidth: 0, flowCollectionPadding: true })
}
