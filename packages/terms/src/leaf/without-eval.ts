import { config } from 'zod/mini'

// zod writes faster parsers with `new Function` where it may. Under the site's content security policy even the question is reported
// as a violation, and terms are read once, not in a loop.
config({ jitless: true })
