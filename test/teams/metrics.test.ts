import { describe, expect, it } from "vitest";

import { createMetrics } from "../../src/teams/metrics.ts";

describe("the metrics", () => {
  it("are written as Prometheus reads them", () => {
    const metrics = createMetrics();
    metrics.count("fordela_sends_total", { outcome: "made" });
    metrics.count("fordela_sends_total", { outcome: "made" }, 2);
    metrics.count("fordela_clicks_total");
    metrics.set("fordela_log_position", 17);
    metrics.observe("fordela_turn_seconds", 30);
    metrics.observe("fordela_turn_seconds", 60_000);
    const lines = metrics.text().split("\n");
    expect(lines).toContain("# TYPE fordela_sends_total counter");
    expect(lines).toContain('fordela_sends_total{outcome="made"} 3');
    expect(lines).toContain("fordela_clicks_total 1");
    expect(lines).toContain("# TYPE fordela_log_position gauge");
    expect(lines).toContain("fordela_log_position 17");
    expect(lines).toContain('fordela_turn_seconds_bucket{le="0.025"} 0');
    expect(lines).toContain('fordela_turn_seconds_bucket{le="0.05"} 1');
    expect(lines).toContain('fordela_turn_seconds_bucket{le="10"} 1');
    expect(lines).toContain('fordela_turn_seconds_bucket{le="+Inf"} 2');
    expect(lines).toContain("fordela_turn_seconds_sum 60.03");
    expect(lines).toContain("fordela_turn_seconds_count 2");
    expect(metrics.text().endsWith("\n")).toBe(true);
  });

  it("cannot be broken by what stands in a label", () => {
    const metrics = createMetrics();
    metrics.count("fordela_turns_total", { type: 'a"b\\c\nd' });
    expect(metrics.text()).toContain('fordela_turns_total{type="a_b_c_d"} 1');
  });

  it("do not grow without bound with what strangers send", () => {
    const metrics = createMetrics();
    for (let index = 0; index < 1_000; index += 1) {
      metrics.count("fordela_turns_total", { type: `type-${index}` });
    }
    expect(metrics.text().split("\n").length).toBeLessThan(110);
    expect(metrics.text()).toContain('fordela_turns_total{other="true"} 900');
  });
});
