// Nothing in → what only sanctions have, and what lifts them: the measures.
import { SANCTION_MEASURES } from '../../src/vocabulary/words/sanction-measures.ts'
import { builder } from '../builder.ts'
import { eventType } from '../event/type.ts'

builder.objectFields(eventType('Sanction'), (t) => ({
  measures: t.field({
    extensions: { needs: ['measures'] },
    type: ['String'],
    description: `What is imposed: \`arms-embargo\`, \`asset-freeze\`, \`travel-ban\`, \`tariff\`, \`expulsion\` and others, ${SANCTION_MEASURES.length} at most; \`sanctions\` where the texts say no more. Whom it hits are the participants in the role \`target\`.`,
    resolve: ({ measures }) => measures ?? [],
  }),
}))

builder.objectFields(eventType('Withdrawal'), (t) => ({
  measures: t.field({
    extensions: { needs: ['measures'] },
    type: ['String'],
    description: `Of sanctions that are lifted or eased: which, in the words of \`Sanction.measures\`; ${SANCTION_MEASURES.length} at most.`,
    resolve: ({ measures }) => measures ?? [],
  }),
}))
