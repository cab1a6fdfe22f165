// A parsed document → a refusal when it nests, renames or decorates too much. A validation rule: nothing runs.
import {
  Kind,
  visit,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { refusal } from './errors.ts'
import { REQUEST_LIMITS } from './limits.ts'

export function limitShape(context: ValidationContext): ASTVisitor {
  return {
    Document: (document) => {
      const { aliases, directives } = countMarks(document)
      const { aliases: mostAliases, directives: mostDirectives, depth: deepest } = REQUEST_LIMITS
      if (aliases > mostAliases || directives > mostDirectives || depthOf(document, deepest) > deepest) {
        context.reportError(refusal('TOO_LARGE', 'The query is too complex.'))
      }
    },
  }
}

function countMarks(document: DocumentNode) {
  const count = { aliases: 0, directives: 0 }
  visit(document, {
    Field: ({ alias }) => {
      if (alias) count.aliases += 1
    },
    Directive: () => {
      count.directives += 1
    },
  })
  return count
}

/** The deepest chain of fields, fragments followed, introspection aside. Stops counting a little beyond `limit`. */
function depthOf(document: DocumentNode, limit: number): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const known = new Map<string, number>()

  const depthOfFragment = (name: string): number => {
    const fragment = fragments.get(name)
    if (!fragment) return 0
    const depth = known.get(name)
    if (depth !== undefined) return depth
    // A fragment that leads back to itself counts once: another rule refuses it.
    known.set(name, 0)
    const found = depthOfSet(fragment.selectionSet)
    known.set(name, found)
    return found
  }

  const depthOfSet = ({ selections }: SelectionSetNode): number =>
    Math.max(
      0,
      ...selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfFragment(selection.name.value)
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOfSet(selection.selectionSet)
        if (selection.name.value.startsWith('__')) return 0
        return 1 + (selection.selectionSet ? depthOfSet(selection.selectionSet) : 0)
      }),
    )

  const depths = document.definitions.map((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? depthOfSet(node.selectionSet) : 0,
  )
  return Math.min(limit + 1, Math.max(0, ...depths))
}
