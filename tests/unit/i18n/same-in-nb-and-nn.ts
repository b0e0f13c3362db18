/** Texts where good bokmål and good nynorsk are the same words. A new one is added here on purpose, or translated. */
export const SAME_IN_NB_AND_NN: readonly string[] = [];
