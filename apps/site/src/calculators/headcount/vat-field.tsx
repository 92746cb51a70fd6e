import type { JSX } from 'preact'
import { Field } from './field.tsx'
import { fieldState, type FormPart } from './form-part.ts'

type VatProps = FormPart & {
  /** The path of the charge in the terms. */
  readonly path: string
  /** What is taxed, for who only hears the label. */
  readonly of: string
  readonly value: string
  onVat(text: string): void
}

/** The VAT rate of one charge; empty where the contract adds none. */
export function VatField({ path, of, value, onVat, ...part }: VatProps): JSX.Element {
  const words = part.language.words.calculator.form
  return (
    <Field
      {...fieldState(part, `${path}.vat.rate`)}
      label={words.vat}
      spokenLabel={of}
      unit="%"
      kind="amount"
      help={words.vatHelp}
      value={value}
      onText={onVat}
    />
  )
}
