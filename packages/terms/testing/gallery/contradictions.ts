import { change, sample, shortestWith } from './entry.ts'
import type { GalleryEntry } from './entry.ts'

const ladder = `serviceLevels:
  credits: { ladder: [{ below: 99, credit: 5 }, { below: 99.5, credit: 10 }] }`

/** Fields that contradict each other. */
export const contradictions: readonly GalleryEntry[] = [
  { code: 'schema-unknown', path: 'schema', meet: sample('contract-playbook/terms/1', 'acme/2') },
  {
    code: 'schema-newer',
    path: 'schema',
    meet: sample('contract-playbook/terms/1', 'contract-playbook/terms/99'),
  },
  { code: 'term-reversed', path: 'term', meet: sample('last: 2029-12-31', 'last: 2026-12-31') },
  { code: 'term-too-long', path: 'term', meet: sample('last: 2029-12-31', 'last: 2077-01-01') },
  {
    code: 'first-tier',
    path: 'charges.users.tiers.0.from',
    meet: sample('from: 1,', 'from: 5,'),
  },
  { code: 'tier-order', path: 'charges.users.tiers.1.from', meet: sample('from: 51', 'from: 1') },
  {
    code: 'ladder-order',
    path: 'serviceLevels.credits.ladder.1.below',
    meet: shortestWith(ladder),
  },
  {
    code: 'step-order',
    path: 'escalation.steps.1.afterMinutes',
    meet: shortestWith('escalation: { steps: [{ afterMinutes: 60 }, { afterMinutes: 30 }] }'),
  },
  {
    code: 'repeated-item',
    path: 'charges.users.sites',
    meet: sample('[sha, suz]', '[sha, sha]'),
  },
  {
    code: 'unknown-site',
    path: 'charges.users.sites.1',
    meet: sample('[sha, suz]', '[sha, beijing]'),
  },
  {
    code: 'misspelt-site',
    path: 'charges.users.sites.1',
    meet: sample('[sha, suz]', '[sha, szu]'),
  },
  {
    code: 'site-not-charged',
    path: 'charges.users.floor.bySite.sha',
    meet: sample('[sha, suz]', '[suz]'),
  },
  {
    code: 'floor-by-site-pooled',
    path: 'charges.users.floor.bySite',
    meet: sample('    tiers:', '    tiersAcross: all-sites\n    tiers:'),
  },
  {
    code: 'sites-without-per-site',
    path: 'charges.base.sites',
    meet: sample('    per: site', '    sites: [sha]'),
  },
  {
    code: 'unknown-clause-path',
    path: 'clauses.penalty',
    meet: sample('charges.users.joiners: "5.2"', 'penalty: "5.2"'),
  },
  {
    code: 'misspelt-clause-path',
    path: 'clauses.charges.users.joinres',
    meet: sample('charges.users.joiners: "5.2"', 'charges.users.joinres: "5.2"'),
  },
  { code: 'move-without-target', path: 'headcount.0', meet: change({ kind: 'move' }) },
  {
    code: 'target-without-move',
    path: 'headcount.0.to',
    meet: change({ kind: 'join', to: 'suz' }),
  },
  { code: 'move-to-same-site', path: 'headcount.0.to', meet: change({ kind: 'move', to: 'sha' }) },
]
