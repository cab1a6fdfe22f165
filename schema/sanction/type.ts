// Nothing in → what only sanctions have, and what lifts them: the measures.
import { SANCTION_MEASURES } from '../../src/vocabulary/words/sanction-measures.ts'
import { builder } from '../builder.ts'
import { eventType } from '../event/type.ts'

const most = SANCTION_MEASURES.length
const DESCRIPTIONS = {
  Sanction: `What is imposed: \`arms-embargo\`, \`asset-freeze\`, \`travel-ban\`, \`tariff\`, \`expulsion\` and others, ${most} at most; \`sanctions\` where the texts say no more. Whom it hits are the participants in the role \`target\`.`,
  Withdrawal: `Of sanctions that are lifted or eased: which, in the words of \`Sanction.measures\`; ${most} at most.`,
}

for (const label of ['Sanction', 'Withdrawal'] as const)
  builder.objectFields(eventType(label), (t) => ({
    measures: t.field({
      extensions: { needs: ['measures'] },
      type: ['String'],
      description: DESCRIPTIONS[label],
      resolve: ({ measures }) => measures ?? [],
    }),
  }))
