import type { Counter } from './counters';

/** Gives 32 random bits, as `crypto.getRandomValues` does. */
export type RandomBits = () => number;

/**
 * Adds noise of the two-sided geometric distribution to every counter, zeros too: P(k) = (1−α)/(1+α)·α^|k| with α = e^−ε
 * (Ghosh, Roughgarden, Sundararajan 2009: the discrete Laplace mechanism).
 *
 * What it protects is one event in one metric on one day: whoever reads the figures of a metric can't tell, by more than a
 * factor e^ε, whether it happened. ε adds up over what an event is in (three metrics, and each rule it named), and over days.
 * Zeros get noise, or a zero would say that nothing happened. What comes out below zero is sent as it is: cut at zero, the
 * sum over many browsers would be too high, and with them it is right.
 */
export function withNoise(counters: readonly Counter[], epsilon: number, random: RandomBits): Counter[] {
  const alpha = Math.exp(-epsilon);
  return counters.map((counter) => ({
    ...counter,
    value: counter.value + geometric(alpha, random) - geometric(alpha, random),
  }));
}

/** Number of times something of probability `alpha` happens before it does not; the difference of two is the two-sided one. */
function geometric(alpha: number, random: RandomBits): number {
  // In (0, 1]: the logarithm of zero is none.
  const uniform = (random() + 1) / 2 ** 32;
  return Math.floor(Math.log(uniform) / Math.log(alpha));
}
