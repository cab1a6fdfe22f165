// Topics in words → the beginnings of the words that say something, to see whether two lists touch.
import { foldWords } from './fold-words.ts'

const EMPTY = new Set(
  (
    'the a an of in on at for and or to with by from between about as its their his her this that new over into ' +
    'under more most also other issues issue meeting talks talk discussion discussions cooperation relations ' +
    'situation efforts support'
  ).split(' '),
)

/** The first six letters of each word that says something: `sanctions` and `sanctioned` are one. */
export function topicWords(topics: readonly string[]): Set<string> {
  const words = topics.flatMap(foldWords).filter((word) => !EMPTY.has(word) && word.length > 2)
  return new Set(words.map((word) => word.slice(0, 6)))
}

export function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word))
}
