/** The shortest contract that can be read. */
export const shortestTerms = `schema: contract-playbook/terms/1
currency: CNY
term: { first: 2027-01-01, last: 2027-12-31 }
sites:
  sha: { name: Shanghai }
charges:
  users:
    kind: per-unit
    unit: user
    tiers:
      - { from: 1, price: 437.00 }
`

/** Two sites, two charges: enough for fields to contradict each other. */
export const sampleTerms = `schema: contract-playbook/terms/1
title: Two offices
currency: CNY
term: { first: 2027-01-01, last: 2029-12-31 }
sites:
  sha: { name: Shanghai }
  suz: { name: 苏州 }
charges:
  users:
    kind: per-unit
    unit: user
    sites: [sha, suz]
    tiers:
      - { from: 1, price: 437.00 }
      - { from: 51, price: 410.00 }
    floor: { bySite: { sha: 60 } }
    joiners: { policy: actual-days }
    leavers: { policy: full-period }
    vat: { rate: 6 }
  base:
    kind: base-fee
    per: site
    price: 4800.00
uplift: { percent: 3, on: 01-01 }
clauses:
  charges.users.joiners: "5.2"
`
