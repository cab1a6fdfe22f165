// Nothing in → the kind STATEMENT: somebody agrees, demands, accuses, rejects, threatens or supports in words.
import type { EventKind } from './event-kind.ts'
import { AGREEING } from './statements/agree.ts'
import { DEMANDING } from './statements/demand.ts'
import { DISAPPROVING } from './statements/disapprove.ts'
import { PROMISING } from './statements/promise.ts'
import { REJECTING } from './statements/reject.ts'
import { SUPPORTING } from './statements/support.ts'
import { THREATENING } from './statements/threaten.ts'

/**
 * The PLOVER types of words. DEMAND and DISAPPROVE are the names in PLOVER's gold records; its later
 * editions say REQUEST and ACCUSE.
 */
export const STATEMENT: EventKind = {
  kind: 'STATEMENT',
  label: 'Statement',
  title: 'Statement',
  plover: 'SUPPORT',
  roles: { source: 'Said it', target: 'It was said to or about' },
  minimumActors: 1,
  deed: true,
  patterns: [
    ...AGREEING,
    ...DEMANDING,
    ...DISAPPROVING,
    ...REJECTING,
    ...THREATENING,
    ...SUPPORTING,
    ...PROMISING,
  ],
  examples: [
    {
      text: 'The United States accused Iran of arming the rebels.',
      participants: ['country/USA', 'country/IRN'],
      status: 'occurred',
    },
    {
      text: 'Japan urged China to share the data.',
      participants: ['country/JPN', 'country/CHN'],
      status: 'occurred',
    },
    {
      text: 'Canada is ready to send nurses to Ghana.',
      participants: ['country/CAN', 'country/GHA'],
      status: 'occurred',
    },
    {
      text: 'Tunisia refused to hand the files to Malta.',
      participants: ['country/TUN', 'country/MLT'],
      status: 'occurred',
    },
  ],
  counterExamples: [
    'Rain threatened the harvest in Kenya.',
    'The museum in Spain thanked its visitors.',
    'Demand for Thai rice rose in May.',
  ],
}
