// Command lines → help, messages and exit statuses: the names that others rely on.
import { describe, expect, it } from 'vitest'
import { entente, startEntente } from './support/terminal.ts'

const HELP = `Usage: entente [options] [command]

Reads diplomatic news into a graph and answers GraphQL: who met whom, when,
where, about what.

Options:
  -V, --version               output the version number
  -h, --help                  display help for command

Commands:
  serve                       open the graph and answer GraphQL over HTTP; an
                              empty graph gets the sample articles
  import [options] [path...]  read articles and write what they say to the
                              graph; again, and nothing changes
  retract [options] <id...>   take articles out of the graph, with all that only
                              they support
  read [options] <path...>    print what would be written, as JSON Lines, one
                              article a line; no graph is touched
  eval [options] [gold...]    measure the reading against gold: precision,
                              recall and F1, layer by layer
  export [options]            print the graph as JSON Lines: nodes, then edges,
                              always in the same order
  help [command]              display help for command
`

const IMPORT_HELP = `Usage: entente import [options] [path...]

read articles and write what they say to the graph; again, and nothing changes

Arguments:
  path                    files, folders, glob patterns or web addresses; - for
                          standard input

Options:
  --graph <folder>        load instead the nodes and edges that \`entente export\`
                          wrote there
  --on-error <what>       skip a record that cannot be read, or stop there
                          (choices: "reject", "stop", default: "reject")
  --map <pairs>           names that fields have in the archive, as in
                          title=headline,text=body
  --max-rejects <number>  stop when more records than this are rejected
                          (default: 1000, or 5 % of those read if that is more)
  --rejects <file>        gets each rejected record with the reason (default:
                          "rejects.jsonl")
  --json                  print the closing account as JSON
  --dry-run               say what would change, and write nothing
  --shard <i/n>           take the i-th of n parts, beside importers of the
                          others (Neo4j)
  --workers <number>      threads that read (default: one less than there are
                          processors)
  -h, --help              display help for command
`

describe('entente', () => {
  it('when asked for help, then these commands', async () => {
    expect(await entente(['--help'])).toEqual({ status: 0, stdout: HELP, stderr: '' })
  })

  it('when asked how to import, then these options', async () => {
    expect(await entente(['import', '--help'])).toEqual({ status: 0, stdout: IMPORT_HELP, stderr: '' })
  })

  it('when asked for its version, then that of package.json', async () => {
    expect(await entente(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })

  it.each([
    [[], 'Usage: entente'],
    [['imprt'], "error: unknown command 'imprt'\n(Did you mean import?)"],
    [['serve', 'now'], 'error: too many arguments'],
    [['serve', '--prot', '80'], "error: unknown option '--prot'"],
    [['read'], "error: missing required argument 'path'"],
    [['import', '--on-error', 'panic', '.'], 'Allowed choices are reject, stop.'],
    [['import', '--max-rejects', 'few', '.'], '--max-rejects must be a whole number, not "few".'],
    [['import'], "error: missing required argument 'path'"],
    [['import', 'a.txt', '--graph', 'backup'], 'error: --graph takes no further paths'],
    [['import', '--graph', 'backup', '--shard', '1/2'], '--shard is for articles, not for --graph.'],
    [['import', '--graph', 'backup', '--map', 'text=body'], '--map is for articles, not for --graph.'],
    [['import', '--graph', 'backup', '--dry-run'], '--dry-run is for articles, not for --graph.'],
  ])('when called with %j, then exit status 2 and why', async (args, message) => {
    const { status, stdout, stderr } = await entente(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it('when a variable is wrong, then exit status 2, its name, and no stack', async () => {
    const { status, stderr } = await entente(['serve'], { environment: { PORT: 'eighty' } })
    expect(status).toBe(2)
    expect(stderr).toBe(
      'PORT: "eighty" is not valid; must be a whole number from 0 to 65535.\nNothing was started.\n',
    )
  })
})

describe('npx entente', () => {
  it('when started as a process, then it is there in no time', async () => {
    const { status, stdout } = await startEntente(['--version']).ended
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^\d/) })
  })
})
