export { countersOf, FLEET_METRICS, type FleetDomain } from './counters';
export { deliver, firstSendAt, waitAfter } from './deliver';
export { encodeDay } from './encode';
export { withNoise } from './noise';
