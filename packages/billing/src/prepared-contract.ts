import type { ContractTerms, Issue, Outcome } from '@contract-playbook/terms'
import { assumptionsOf } from './charges/assumptions.ts'
import { type Contract, contractOf } from './charges/contract.ts'
import { refusalsOf } from './charges/refusals.ts'
import { unknownsOf } from './charges/unknowns.ts'
import type { CompileOptions } from './compile.ts'
import { onRequest } from './exact/on-request.ts'
import { Engine } from './ledger/engine.ts'

/** A contract and the engine that bills it: all that does not depend on headcount. */
export interface PreparedContract {
  readonly contract: Contract
  readonly engine: Engine
  /** What is taken where the terms are silent; it says what the engine does, and no amount needs it. */
  readonly assumptions: () => readonly Issue[]
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
  const engine = new Engine(contract, arithmetic)
  const assumptions = onRequest(() => assumptionsOf(terms))
  return { value: { contract, engine, assumptions }, issues: [] }
}
