import type { Expression } from '../formula/expression.ts'

/** The same formula without its roundings: what an amount is exactly, by the one definition that bills it. */
export function withoutRounding(expression: Expression): Expression {
  switch (expression.op) {
    case 'input':
    case 'whole':
    case 'price':
      return expression
    case 'round':
      return withoutRounding(expression.value)
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'max':
    case 'min':
    case 'quotient': {
      const { left, right } = expression
      return { ...expression, left: withoutRounding(left), right: withoutRounding(right) }
    }
    case 'tiered':
      return { ...expression, quantity: withoutRounding(expression.quantity) }
    case 'tieredMean': {
      const { quantity, of } = expression
      return { ...expression, quantity: withoutRounding(quantity), of: withoutRounding(of) }
    }
    case 'share': {
      const { amount, days, period } = expression
      return {
        ...expression,
        amount: withoutRounding(amount),
        days: withoutRounding(days),
        period: withoutRounding(period),
      }
    }
    case 'total':
      return { ...expression, each: withoutRounding(expression.each) }
    case 'part':
      return { ...expression, value: withoutRounding(expression.value) }
  }
}
