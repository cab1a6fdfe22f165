// Nothing in → the queries that GraphiQL opens with; each has an answer over the shipped samples.

export interface Tab {
  readonly title: string
  readonly query: string
}

export const TABS: readonly Tab[] = [
  {
    title: 'Who met whom, and about what?',
    query: `query WhoMetWhom {
  actor(name: "Elise Marchand-Doyle") {
    name
    offices { title country { name } firstSeen lastSeen }
    met(about: "critical minerals", first: 10) {
      totalCount
      edges {
        count
        firstMet
        lastMet
        topics { name }
        node { name }
        meetings(first: 3) {
          nodes {
            date
            place { name }
            participants { role actor { name } }
            reports { quote confidence article { title publishedAt } }
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'Which agreements are there between two countries?',
    query: `query AgreementsBetween {
  agreements(between: ["Canada", "Chile"], status: [OCCURRED, PLANNED]) {
    nodes {
      name
      status
      date
      parties { actor { name } through { name } }
      topics { name }
      reports { quote article { title } }
    }
  }
}
`,
  },
  {
    title: 'What does an article report, and why?',
    query: `query WhatAnArticleReports {
  article(id: "sample-01") {
    title
    publishedAt
    reports {
      nodes {
        quote
        start
        end
        rule
        confidence
        event {
          kind
          status
          date
          summary
          participants { role office { title } actor { name } }
          topics { name }
        }
      }
    }
    mentions(first: 10) { nodes { count actor { __typename name } } }
    text
  }
}
`,
  },
  {
    title: 'How are two people linked who never met?',
    query: `query HowTheyAreLinked {
  path(from: "Oksana Hryhorchuk", to: "Yerlan Dosmukhambet", maxHops: 6) {
    length
    steps {
      from { name }
      via { __typename summary date }
      to { name }
      reports(first: 1) { quote article { title } }
    }
  }
}
`,
  },
  {
    title: 'What did a country do, month by month, and whom did it meet?',
    query: `query MonthByMonth {
  country(code: "KEN") {
    name
    timeline(by: MONTH) { start counts { kind count } }
    met(first: 10) { edges { count firstMet lastMet node { name } } }
  }
}
`,
  },
  {
    title: 'Where does a name turn up?',
    query: `query WhereItTurnsUp {
  search(text: "lithum", first: 10) {
    edges {
      score
      kind
      report { quote }
      node {
        __typename
        id
        ... on Article { title }
        ... on Subject { name }
        ... on Event { summary }
      }
    }
  }
}
`,
  },
  {
    title: 'What is around a country?',
    query: `query Around {
  neighbourhood(of: "Kenya", hops: 2, limit: 50, kinds: [MEETING, VISIT, AGREEMENT]) {
    nodes { __typename id name }
    edges { source target kind count }
  }
}
`,
  },
  {
    title: 'Who is at the centre, and who belongs together?',
    query: `query AtTheCentre {
  measures(among: [COUNTRY, ORGANIZATION], kinds: [MEETING, VISIT, AGREEMENT]) {
    actorCount
    tieCount
    isCut
    actors(orderBy: BETWEENNESS, first: 5) { degree weightedDegree betweenness pageRank community actor { name } }
    communities(first: 3) { number size members(first: 10) { name } }
  }
}
`,
  },
  {
    title: 'Which articles name a country, but not another?',
    query: `query ArticlesThat {
  articles(where: { mentions: "Ukraine", not: { mentions: "Russia" } }, orderBy: EARLIEST) {
    totalCount
    nodes { title publishedAt reports { nodes { event { kind summary } } } }
  }
}
`,
  },
]
