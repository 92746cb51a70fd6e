import { moneySnapshot } from '@contract-playbook/billing'
import type { PageLanguage } from '@contract-playbook/language'
import type { JSX } from 'preact'
import { Figure, type Why } from './figure.tsx'
import type { Billed } from './billed.ts'

interface HeadlineProps {
  readonly billed: Billed
  readonly stale: boolean
  readonly why: Why
  readonly language: PageLanguage
}

/** What the contract costs over its term: net, VAT and with VAT, each with its reason. */
export function Headline({
  billed: { bill, scenario },
  stale,
  why,
  language,
}: HeadlineProps): JSX.Element {
  const words = language.words.calculator.result
  const { format } = language
  const { first, last } = scenario.terms.term
  const plain = (money: typeof bill.totals.net): string =>
    format.money(moneySnapshot(money), 'plain')
  return (
    <div class="pb-ledger headline">
      <div class="total">
        <div>
          <p class="pb-kicker">{words.totalFor(format.span(first, last), words.net)}</p>
          <Figure
            figure="total/net"
            size="headline"
            why={why}
            ask={words.why}
            currency={bill.currency}
            amount={plain(bill.totals.net)}
          />
          {stale && <p class="pb-note-sm">{language.words.calculator.errors.keptTotal}</p>}
        </div>
        <dl>
          <dt>{words.vat()}</dt>
          <dd class="pb-num">
            <Figure figure="total/tax" why={why} ask={words.why} amount={plain(bill.totals.tax)} />
          </dd>
          <dt>{words.gross}</dt>
          <dd class="pb-num">
            <Figure
              figure="total/gross"
              why={why}
              ask={words.why}
              amount={plain(bill.totals.gross)}
            />
          </dd>
        </dl>
      </div>
    </div>
  )
}
