import type { Step } from '@contract-playbook/billing'
import type { Explanations, PageLanguage } from '@contract-playbook/language'
import type { ContractTerms } from '@contract-playbook/terms'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ruleAddress } from '../../policies/rule-address.ts'

interface TreeProps {
  readonly step: Step
  /** Sites and charges are called by the names that the terms give them. */
  readonly terms: ContractTerms
  readonly language: PageLanguage
  readonly explanations: Explanations
}

/** The explanation of one figure: a small ledger whose amounts share one right edge. Long branches open on request, in place. */
export function ExplanationTree(tree: TreeProps): JSX.Element {
  return (
    <ul class="pb-tree across">
      <Branch {...tree} depth={0} crowd={1} />
    </ul>
  )
}

/** More branches than this side by side start closed: a year of invoices is a list, one invoice is a calculation. */
const roomy = 6
/** Levels that open at once, counted from what the reader opened. */
const levels = 3

interface BranchProps extends TreeProps {
  readonly depth: number
  /** How many stand side by side here. */
  readonly crowd: number
}

function Branch({ step, depth, crowd, ...tree }: BranchProps): JSX.Element {
  const startsOpen = depth < levels && crowd <= roomy
  const [open, setOpen] = useState(startsOpen)
  const { terms, language, explanations } = tree
  const said = explanations.step(step, terms)
  const closable = step.children.length > 0 && !startsOpen
  return (
    <li>
      <div class="row">
        <span class="what">
          {said.what}
          {step.clause !== undefined && (
            <span class="pb-cl"> {language.words.clause(step.clause)}</span>
          )}
        </span>
        {said.how !== undefined && <span class="how">{said.how}</span>}
        <span class="amt">
          {closable ? (
            <button
              type="button"
              class="pb-figure"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <span class="n">{said.amount}</span>
              <span class="pb-vh"> {language.words.calculator.result.why}</span>
            </button>
          ) : (
            said.amount
          )}
        </span>
      </div>
      {said.rule !== undefined && (
        <p class="rule">
          {said.rule}
          {step.policy !== undefined && (
            <>
              {' '}
              <a href={ruleAddress(step.policy, language.locale)}>
                {explanations.policy(step.policy).name}
              </a>
            </>
          )}
        </p>
      )}
      {open && <Branches step={step} depth={startsOpen ? depth + 1 : 1} {...tree} />}
    </li>
  )
}

function Branches({ step, depth, ...rest }: Omit<BranchProps, 'crowd'>): JSX.Element | null {
  if (step.children.length === 0) return null
  return (
    <ul>
      {step.children.map((child) => (
        <Branch key={child.id} step={child} depth={depth} crowd={step.children.length} {...rest} />
      ))}
    </ul>
  )
}
