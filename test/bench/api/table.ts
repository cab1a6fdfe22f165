// The harness's result file → a table of ratios to the bare driver, their geometric means, and what was verified.
import { readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

interface Result {
  readonly endpoints: readonly { readonly name: string }[]
  readonly verify: Readonly<Record<string, { readonly same: Readonly<Record<string, number>> }>>
  readonly rows: readonly {
    readonly workload: string
    readonly conc: number
    readonly endpoint: string
    readonly p50: number
    readonly p99: number
    readonly err: number
    readonly rps_ratio: number
    readonly paired: { readonly median: number }
  }[]
}

/** Latency: median ratio over equal parameters. Throughput: median ratio over rounds. */
export function printTable(file: string): void {
  const { endpoints, rows, verify } = JSON.parse(readFileSync(file, 'utf8')) as Result
  const [base, ...others] = endpoints.map(({ name }) => name)
  for (const conc of new Set(rows.map((row) => row.conc))) {
    const of = (workload: string, endpoint: string) =>
      rows.find((row) => row.conc === conc && row.workload === workload && row.endpoint === endpoint)
    const workloads = [...new Set(rows.map((row) => row.workload))]
    console.log(`\nconcurrency ${conc}: latency to that of ${base} · throughput to it`)
    console.log(
      `| | ${base} p50 / p99 ms | ${others.join(' | ')} |\n|--|--|${others.map(() => '--|').join('')}`,
    )
    for (const workload of workloads) {
      const bare = of(workload, base!)!
      const cells = others.map((name) => cellOf(of(workload, name)))
      console.log(`| ${workload} | ${bare.p50} / ${bare.p99} | ${cells.join(' | ')} |`)
    }
    const means = others.map((name) => {
      const found = workloads.flatMap((workload) => of(workload, name) ?? [])
      return cellOf({
        paired: { median: mean(found.map(({ paired }) => paired.median)) },
        rps_ratio: mean(found.map((row) => row.rps_ratio)),
        err: 0,
      })
    })
    console.log(`| geometric mean | | ${means.join(' | ')} |`)
  }
  console.log(`\nanswers equal to those of ${base}:`)
  for (const [workload, { same }] of Object.entries(verify))
    console.log(`${workload} ${JSON.stringify(same)}`)
  console.log(
    `${cpus().length} processors, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  )
}

type Cell = Pick<Result['rows'][number], 'paired' | 'rps_ratio' | 'err'>

function cellOf(row: Cell | undefined): string {
  if (!row) return '–'
  const errors = row.err > 0 ? ` (${row.err} errors)` : ''
  return `${row.paired.median.toFixed(2)} · ${row.rps_ratio.toFixed(2)}${errors}`
}

function mean(ratios: readonly number[]): number {
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length)
}
