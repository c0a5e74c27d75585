/** The counters, gauges and histograms of the process, as Prometheus reads them. */
export interface Metrics {
  /** Counts up by one, or by more. */
  count(name: CounterName, labels?: Labels, by?: number): void;
  /** Sets a gauge. */
  set(name: GaugeName, value: number): void;
  /** Sorts a duration in milliseconds into its bucket. */
  observe(name: HistogramName, milliseconds: number): void;
  /** Everything in the text format 0.0.4. */
  text(): string;
}

type Labels = Readonly<Record<string, string>>;

const counters = {
  fordela_turns_total: "Activities taken in, by type",
  fordela_clicks_total: "Pressed buttons",
  fordela_refusals_total: "Refusals at the door, by reason",
  fordela_faults_total: "Turns that ended in a fault of ours",
  fordela_sends_total: "Messages sent, by outcome",
  fordela_edits_total: "Messages edited, by outcome",
  fordela_files_total: "Files on their way in and out, by outcome",
  fordela_file_messages_total: "Messages about files, by what they say and by outcome",
  fordela_answers_total: "Answers to typed words, by outcome",
  fordela_throttled_total: "Requests that Teams throttled",
  fordela_records_total: "Records taken in from the log",
} as const;

const gauges = {
  fordela_turns_in_flight: "Requests being answered",
  fordela_paced_waiting: "Requests waiting for their turn out",
  fordela_last_tick_seconds: "Time of the last tick, in seconds since the epoch",
  fordela_log_position: "Position of the last record taken in",
} as const;

const histograms = {
  fordela_turn_seconds: "From a request to its answer",
  fordela_connector_seconds: "From a request to Teams to its answer",
} as const;

type CounterName = keyof typeof counters;
type GaugeName = keyof typeof gauges;
type HistogramName = keyof typeof histograms;

const bucketSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Series a counter can have; more would mean that a label holds something unbounded. */
const seriesMax = 100;

interface Histogram {
  readonly buckets: number[];
  sum: number;
  count: number;
}

export function createMetrics(): Metrics {
  const counted = new Map<CounterName, Map<string, number>>();
  const gauged = new Map<GaugeName, number>();
  const observed = new Map<HistogramName, Histogram>();
  return {
    count(name, labels = {}, by = 1) {
      const series = counted.get(name) ?? new Map<string, number>();
      counted.set(name, series);
      const wanted = labelText(labels);
      const key = series.has(wanted) || series.size < seriesMax ? wanted : `{other="true"}`;
      series.set(key, (series.get(key) ?? 0) + by);
    },
    set: (name, value) => void gauged.set(name, value),
    observe(name, milliseconds) {
      const histogram = observed.get(name) ?? {
        buckets: bucketSeconds.map(() => 0),
        sum: 0,
        count: 0,
      };
      observed.set(name, histogram);
      const seconds = milliseconds / 1000;
      bucketSeconds.forEach((limit, index) => {
        if (seconds <= limit) histogram.buckets[index] = (histogram.buckets[index] ?? 0) + 1;
      });
      histogram.sum += seconds;
      histogram.count += 1;
    },
    text: () =>
      [
        ...[...counted].flatMap(([name, series]) => counterLines(name, series)),
        ...[...gauged].flatMap(([name, value]) => [
          ...head(name, gauges[name], "gauge"),
          `${name} ${value}`,
        ]),
        ...[...observed].flatMap(([name, histogram]) => histogramLines(name, histogram)),
        "",
      ].join("\n"),
  };
}

function head(name: string, help: string, type: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function counterLines(name: CounterName, series: ReadonlyMap<string, number>): string[] {
  const lines = [...series].map(([labels, value]) => `${name}${labels} ${value}`);
  return [...head(name, counters[name], "counter"), ...lines];
}

function histogramLines(name: HistogramName, histogram: Histogram): string[] {
  return [
    ...head(name, histograms[name], "histogram"),
    ...bucketSeconds.map(
      (limit, index) => `${name}_bucket{le="${limit}"} ${histogram.buckets[index] ?? 0}`,
    ),
    `${name}_bucket{le="+Inf"} ${histogram.count}`,
    `${name}_sum ${histogram.sum}`,
    `${name}_count ${histogram.count}`,
  ];
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function escapeLabel(value: string): string {
  return value.slice(0, 60).replaceAll(/[\\"\n\r]/g, "_");
}
