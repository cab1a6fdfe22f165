// Nothing in → the methods of graphology as they can be called: its types tell of a default export in the default export.
import louvainModule from 'graphology-communities-louvain'
import betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import pageRankModule from 'graphology-metrics/centrality/pagerank.js'

export const louvain = louvainModule as unknown as typeof louvainModule.default
export const betweenness = betweennessModule as unknown as typeof betweennessModule.default
export const pageRank = pageRankModule as unknown as typeof pageRankModule.default
