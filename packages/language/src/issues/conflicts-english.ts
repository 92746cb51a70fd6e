import type { TermsIssueFacts } from '@contract-playbook/terms'
import { englishFormat } from '../format/english.ts'
import type { Sentences } from '../sentence.ts'
import { englishChargeConflicts } from './charge-conflicts-english.ts'

const { count, date, quote } = englishFormat

/** Values that contradict one another. */
export const englishConflicts = {
  ...englishChargeConflicts,
  'schema-unknown': ({ written, current }) => [
    `${quote(written)} is not a form of terms that we know.`,
    `Write schema: ${current}.`,
  ],
  'schema-newer': ({ written, current }) => [
    `The file is written for ${quote(written)}; this version reads up to ${current}.`,
    'Use a newer version of the playbook.',
  ],
  'term-reversed': ({ first, last }) => [
    `The term ends on ${date(last)}, before it starts on ${date(first)}.`,
    'Exchange the two days, or correct one of them. Both belong to the term.',
  ],
  'term-too-long': ({ first, last, years }) => [
    `From ${date(first)} to ${date(last)} is more than ${count(years)} years.`,
    'Check the year of the last day.',
  ],
  'first-tier': ({ from }) => [
    `The first tier begins at ${count(from)}, so the units before it have no price.`,
    'Write from: 1 in the first tier.',
  ],
  'tier-order': ({ from, previous }) => [
    `A tier from ${count(from)} stands behind one from ${count(previous)}.`,
    'List the tiers upwards, each from a higher number than the one before.',
  ],
  'ladder-order': ({ below, previous }) => [
    `The step below ${below} stands behind the step below ${previous}.`,
    'List the steps downwards, from the highest availability to the lowest.',
  ],
  'step-order': ({ after, previous }) => [
    `A step after ${count(after)} minutes stands behind one after ${count(previous)}.`,
    'List the steps in the order in which they are taken.',
  ],
  'repeated-item': ({ written }) => [
    `${quote(written)} stands in the list twice.`,
    'Keep it once.',
  ],
  'unknown-site': ({ site, known }) => [
    `${quote(site)} is not a site of this contract.`,
    `Its sites are: ${known}. Use one of them, or add ${quote(site)} under sites.`,
  ],
  'misspelt-site': ({ site, suggestion }) => [
    `${quote(site)} is not a site of this contract.`,
    `Did you mean ${quote(suggestion)}?`,
  ],
  'site-not-charged': ({ site, charge }) => [
    `The charge ${quote(charge)} does not cover the site ${quote(site)}.`,
    'Add the site to the charge’s sites, or delete it here.',
  ],
  'floor-by-site-pooled': ({ charge }) => [
    `The charge ${quote(charge)} counts all sites together, so it can’t have a floor for each of them.`,
    'Write one floor with quantity, or let the tiers count each site: tiersAcross: each-site.',
  ],
  'sites-without-per-site': ({ charge }) => [
    `The fee ${quote(charge)} is one for the whole contract, yet it lists sites.`,
    'Write per: site, or delete its sites.',
  ],
  'unknown-clause-path': ({ path }) => [
    `${quote(path)} is not a field of these terms, so no clause can belong to it.`,
    'Write the field as it stands above, with points between the names: charges.users.joiners.',
  ],
  'misspelt-clause-path': ({ path, suggestion }) => [
    `${quote(path)} is not a field of these terms, so no clause can belong to it.`,
    `Did you mean ${quote(suggestion)}?`,
  ],
  'move-without-target': () => [
    'People move, but it is not said where to.',
    'Add the site they move to.',
  ],
  'target-without-move': ({ kind }) => [
    `A change of the kind ${quote(kind)} has no site to move to.`,
    'Delete that site, or make the change a move.',
  ],
  'move-to-same-site': ({ site }) => [
    `The move starts and ends at ${quote(site)}.`,
    'Name the other site, or delete the change.',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
