import { JsonMetricsSerializer } from '@opentelemetry/otlp-transformer';
import type { ResourceMetrics } from '@opentelemetry/sdk-metrics';
import type { Counter } from './counters';
import { FLEET_METRICS } from './counters';

export interface EncodeOptions {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Version of the extension. */
  version: string;
  /** Id of the kommune's pack; null where there is none. */
  pack: string | null;
  /** With noise a figure may be below zero, and the sum is then no rising one. */
  noised: boolean;
}

// The three enums of @opentelemetry/sdk-metrics, by value: the package itself would bring the whole SDK along.
const DELTA = 0;
const SUM = 3;
const INT = 0;

/**
 * A day's counters as OTLP/HTTP JSON (opentelemetry-proto 1, `ExportMetricsServiceRequest`): sums with delta temporality from
 * the day's midnight to the next, in UTC whatever the place, so that the hour tells nothing. The resource names the extension, its version and the
 * kommune's pack; no host, no user, no instance.
 */
export function encodeDay(counters: readonly Counter[], { day, version, pack, noised }: EncodeOptions): string {
  const start = Date.parse(`${day}T00:00:00Z`) / 1000;
  const told = FLEET_METRICS.filter((name) => counters.some(({ metric }) => metric === name));
  const metrics = told.map((name) => ({
    descriptor: { name, description: '', unit: '1', valueType: INT },
    aggregationTemporality: DELTA,
    dataPointType: SUM,
    isMonotonic: !noised,
    dataPoints: counters
      .filter(({ metric }) => metric === name)
      .map(({ attributes, value }) => ({
        startTime: [start, 0] as [number, number],
        endTime: [start + 86_400, 0] as [number, number],
        attributes: { ...attributes },
        value,
      })),
  }));
  const resource = {
    attributes: {
      'service.name': 'ki-vett',
      'service.version': version,
      ...(pack === null ? {} : { 'kivett.pack': pack }),
    },
  };
  const request = { resource, scopeMetrics: [{ scope: { name: 'ki-vett' }, metrics }] };
  const bytes = JsonMetricsSerializer.serializeRequest(request as unknown as ResourceMetrics);
  return new TextDecoder().decode(bytes);
}
