import yaml from '../../../../content/publisher.yaml?raw'
import { readPublisher } from './publisher.ts'

/** The publisher of this site. */
export const publisher = readPublisher(yaml)
