// Nothing in → the benchmark's seven workloads as questions of Entente's schema, with the harness's parameters as variables.

const EVENT = (reports: number) =>
  `id date status participants { role actor { id name } } topics { id name }
   reports(first: ${reports}) { quote confidence article { id title publishedAt } }`

/** Entente lists what happened unless asked otherwise; the benchmark's answers hold all. */
const ANY = 'status: [OCCURRED, PLANNED, CANCELLED]'

export const QUESTIONS: Readonly<Record<string, string>> = {
  Q1: `query ($id: ID!) { actor(id: $id) { id name
    events(kind: [MEETING], first: 10) { nodes { ${EVENT(1)} } } } }`,
  Q2: `query ($id: ID!, $topic: String, $from: String, $to: String) { actor(id: $id) {
    met(ownSide: true, about: $topic, during: { from: $from, to: $to }, ${ANY}, first: 20) {
      edges { node { id name } count firstMet lastMet about(first: 3) { count subject { id name } } } } } }`,
  Q3: `query ($before: String!) { articles(publishedDuring: { to: $before }, first: 50) { nodes { id title publishedAt
    mentions(first: 10) { nodes { actor { id name ... on Person { represents { actor { id name } } } } } } } } }`,
  Q4: `query ($a: String!, $b: String!) {
    path(from: $a, to: $b, maxHops: 3, kinds: [MEETING, AGREEMENT, STATEMENT], ${ANY}) { length } }`,
  Q5: `query ($a: String!, $b: String!) { agreements(between: [$a, $b], ${ANY}, first: 20) { nodes { ${EVENT(3)} } } }`,
  Q6: `query ($prefix: String!) { actors(name: $prefix, first: 10) { nodes { id name kind
    events(first: 5) { nodes { id kind date } } } } }`,
  Q7: `query ($id: String!) { country(name: $id) {
    hosted(by: MONTH, ${ANY}) { start counts { kind count } } } }`,
}
