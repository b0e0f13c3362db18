/** How the shipped model is trained. What was tried instead, and what it gave, stands in `docs/NAME-MODEL.md`. */
export const PLAN = {
  recipe: { width: 8, rounds: 6, rate: 0.05, dropout: 0.4, wordDropout: 0.4, decay: 1e-5, seed: 1 },
  networks: 1,
  leastCount: 5,
  features: 60_000,
  folds: 3,
  /** Log-odds: with capitals, without, without among sentences that have some. */
  thresholds: [-0.6, -1, 1],
  /** `copies`: how many times the news are told about other people. */
  weights: { copies: 2, swapped: 0.4, notes: 0.3, invented: 0.08 },
};
