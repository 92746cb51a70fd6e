import type { FigureId } from '@contract-playbook/billing'
import type { PageLanguage } from '@contract-playbook/language'
import type { Scenario } from '@contract-playbook/terms'
import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { AssumptionList } from './assumption-list.tsx'
import { ChangeRows } from './change-rows.tsx'
import { ChargeFields } from './charge-fields.tsx'
import { ContractFields } from './contract-fields.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { fieldProblems } from './field-problem.ts'
import type { Why } from './figure.tsx'
import type { FormPart } from './form-part.ts'
import { HeadcountChart } from './headcount-chart.tsx'
import { Headline } from './headline.tsx'
import { LinkBar } from './link-bar.tsx'
import { LinkNotes, UndoNote } from './link-notes.tsx'
import { MonthTable } from './month-table.tsx'
import { NotLoaded } from './not-loaded.tsx'
import { OpenExplanation } from './open-explanation.tsx'
import { OpeningFields } from './opening-fields.tsx'
import { Spoken } from './spoken.tsx'
import { useCalculator, type Calculator } from './use-calculator.ts'

interface CalculatorProps {
  /** The worked example that the page opens with; it is in the HTML before any script runs. */
  readonly worked: Scenario
  readonly language: PageLanguage
}

/** The headcount calculator: a contract and its people on the left, what they cost and why on the right, every invoice below. */
export function HeadcountCalculator({ worked, language }: CalculatorProps): JSX.Element {
  const calculator = useCalculator(worked, language)
  const why = useWhy()
  const { draft, reading, issues, billed, stale, form } = calculator
  const problems = useMemo(
    () => fieldProblems(draft, reading, issues, form),
    [draft, reading, issues, form],
  )
  useErrorTitle(problems.length, language)
  const part: FormPart = {
    draft,
    reading,
    problems,
    language,
    form,
    edit: calculator.edit,
    remove: calculator.remove,
  }
  return (
    <div class="calculator" data-ready={useReady()}>
      <p class="pb-note without-script">{language.words.calculator.empty.noScript}</p>
      {calculator.notLoaded && <NotLoaded language={language} />}
      <LinkNotes calculator={calculator} language={language} />
      <ErrorSummary problems={problems} draft={draft} language={language} />
      <div class="cols">
        <Headline billed={billed} stale={stale} why={why} language={language} />
        {why.open?.startsWith('total/') === true && (
          <OpenExplanation figure={why.open} billed={billed} why={why} language={language} />
        )}
        <ContractForm part={part} calculator={calculator} />
        <div class="worked-out">
          <HeadcountChart billed={billed} picked={invoiceOf(why.open)} language={language} />
        </div>
      </div>
      <Spoken billed={billed} language={language} />
      <MonthTable billed={billed} why={why} language={language} />
      <AssumptionList
        assumptions={billed.bill.assumptions}
        terms={billed.scenario.terms}
        language={language}
      />
      <LinkBar calculator={calculator} language={language} />
    </div>
  )
}

function ContractForm({
  part,
  calculator,
}: {
  part: FormPart
  calculator: Calculator
}): JSX.Element {
  return (
    <form
      class="form"
      autocomplete="off"
      onFocusIn={calculator.enter}
      onSubmit={(event) => event.preventDefault()}
    >
      <OpeningFields {...part} />
      <ChangeRows {...part} />
      <UndoNote calculator={calculator} language={part.language} />
      {part.draft.charges.map((charge) => (
        <ChargeFields key={charge.id} charge={charge} {...part} />
      ))}
      <ContractFields {...part} />
    </form>
  )
}

function useWhy(): Why {
  const [open, setOpen] = useState<FigureId>()
  return { open, toggle: (figure) => setOpen(figure === open ? undefined : figure) }
}

/** True once the page answers to the reader; browser tests and styles wait for it. */
function useReady(): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return ready
}

const invoiceOf = (figure: FigureId | undefined): string | undefined =>
  figure === undefined ? undefined : /^invoice\/([^/]+)\//.exec(figure)?.[1]

/** A page with problems says so in its title, which is what a screen reader hears first. */
function useErrorTitle(problems: number, language: PageLanguage): void {
  const [title] = useState(() => (typeof document === 'undefined' ? '' : document.title))
  useEffect(() => {
    document.title = problems === 0 ? title : language.words.calculator.errors.titlePrefix + title
  }, [problems, title, language])
}
