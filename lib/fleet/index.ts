export { type Counter, countersOf, FLEET_METRICS, type FleetDomain } from './counters';
export { type Collector, type Delivery, deliver, firstSendAt, waitAfter } from './deliver';
export { encodeDay } from './encode';
export { withNoise } from './noise';
