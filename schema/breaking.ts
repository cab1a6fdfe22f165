// A released schema and today's, as SDL → what breaks clients of the released one without having been deprecated in it.
import {
  BreakingChangeType,
  buildASTSchema,
  buildSchema,
  findBreakingChanges,
  parse,
  visit,
  type ASTNode,
  type DocumentNode,
} from 'graphql'

/** One sentence for each break: `Event.mode was removed.` */
export function undeprecatedBreaks(released: string, today: string): string[] {
  const kept = withoutDeprecated(parse(released))
  const used = namesUsedIn(kept)
  return findBreakingChanges(buildASTSchema(kept, { assumeValid: true }), buildSchema(today))
    .filter(
      ({ type, description }) =>
        // A type may go with the last field that leads to it.
        type !== BreakingChangeType.TYPE_REMOVED || used.has(description.split(' ')[0] ?? ''),
    )
    .map(({ description }) => description)
}

/** What the release had deprecated already may change or go. */
function withoutDeprecated(document: DocumentNode): DocumentNode {
  return visit(document, {
    enter: (node: ASTNode) =>
      'directives' in node && node.directives?.some(({ name }) => name.value === 'deprecated')
        ? null
        : undefined,
  })
}

/** Types to which a field or argument leads, or which a client may meet through an interface or union. */
function namesUsedIn(document: DocumentNode): Set<string> {
  const names = new Set<string>()
  visit(document, {
    NamedType: ({ name }) => void names.add(name.value),
    ObjectTypeDefinition: ({ name, interfaces }) => void (interfaces?.length && names.add(name.value)),
  })
  return names
}
