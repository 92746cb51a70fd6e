/** A contract that says something in every group of fields that money depends on: tests that need one of each take it from here. */
export const wideTerms = `schema: contract-playbook/terms/1
title: Three plants, one pool
currency: CNY
term: { first: 2027-01-15, last: 2030-01-14 }
sites:
  sha: { name: Shanghai, costCentres: { cc-100: 33.33, cc-200: 33.33, cc-300: 33.34 } }
  suz: { name: 苏州 }
  szx: { name: 深圳 }
billing:
  every: quarter
  periods: { day: 15 }
  issued: in-advance
  due: { days: 30, from: month-end }
  rounding: { mode: half-even, at: invoice, digits: 2 }
charges:
  users:
    kind: per-unit
    unit: user
    pricePeriod: month
    stubs: { freeUnder: 5 }
    tiersAcross: all-sites
    pricing: package
    packageSize: 10
    tiers:
      - { from: 1, price: 4370.00, flat: 200.00 }
      - { from: 6, price: 4100.00 }
    ramp:
      - { from: 2028-01-15, tiers: [{ from: 1, price: 4200.00 }] }
      - { from: 2029-01-15, tiers: [{ from: 1, price: 4150.00 }] }
    basis: average
    ratchet: { percent: 80, months: 12 }
    tolerance: { percent: 10 }
    floor: { quantity: 60 }
    included: { quantity: 5 }
    allocation: person-days
    discounts: [{ freeMonths: 2 }, { commitment: 5 }, { percent: 3 }, { amount: 50.00 }]
    vat: { rate: 6, prices: inclusive, later: [{ from: 2028-07-01, rate: 7 }] }
  devices:
    kind: per-unit
    unit: device
    sites: [sha, suz]
    currency: EUR
    first: 2027-03-01
    last: 2029-12-31
    pricing: volume
    tiers: [{ from: 1, price: 12.50 }]
    joiners: { policy: cut-off, day: 20 }
    leavers: { policy: threshold, days: 5 }
    included: { bySite: { sha: 10 } }
  seats:
    kind: per-unit
    unit: seat
    joiners: { policy: actual-over-thirty, wholePeriodIsOne: true, neverAboveOne: false }
    leavers: { policy: high-water-mark }
    tiers: [{ from: 1, price: 20.00 }]
  base:
    kind: base-fee
    pricePeriod: year
    price: 48000.00
    ramp: [{ from: 2028-01-15, price: 50000.00 }]
  onboarding: { kind: one-off, on: 2027-02-01, per: site, price: 15000.00, uplift: excluded }
commitments:
  least:
    kind: minimum
    amount: 300000.00
    window: contract-year
    label: Yearly minimum
    charges: [users, base]
    tested: after-discounts
    stubs: prorated
    uplift: applies
    vat: { rate: 6 }
uplift:
  index: cpi-cn
  on: 01-01
  reference: { monthsBefore: 3 }
  base: 2026-10
  spread: 0.5
  cap: 3
  floor: 0
  collar: sum
  excess: banked
  basis: compound
  carried: rounded
exchangeRates: [{ of: EUR, on: 2027-01-15, rate: 7.8215, source: Order form }]
headcountRights:
  increase: allowed
  decrease: { percentPerYear: 10, leastQuantity: 40, noticeDays: 30, effective: billing-period }
latePayment: { perMillePerDay: 0.5 }
clauses:
  charges.users.ratchet: "5.3"
  commitments.least.amount: "5.9"
`
