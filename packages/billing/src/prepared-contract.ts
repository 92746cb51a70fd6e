import type { ContractTerms, Outcome } from '@contract-playbook/terms'
import { type Contract, contractOf } from './charges/contract.ts'
import { refusalsOf } from './charges/refusals.ts'
import { unknownsOf } from './charges/unknowns.ts'
import type { CompileOptions } from './compile.ts'
import { Engine } from './ledger/engine.ts'

/** A contract and the engine that bills it: all that does not depend on headcount. */
export interface PreparedContract {
  readonly contract: Contract
  readonly engine: Engine
}

/** Makes a contract ready to be billed. No value if its terms are clear but cannot be billed, or refer to what is not known. */
export function preparedContract(
  terms: ContractTerms,
  { indices = [], arithmetic = 'fitting' }: CompileOptions = {},
): Outcome<PreparedContract> {
  const refusals = refusalsOf(terms)
  if (refusals.length > 0) return { value: undefined, issues: refusals }
  const unknowns = unknownsOf(terms, indices)
  if (unknowns.length > 0) return { value: undefined, issues: unknowns }
  const contract = contractOf(terms, indices)
  return { value: { contract, engine: new Engine(contract, arithmetic) }, issues: [] }
}
