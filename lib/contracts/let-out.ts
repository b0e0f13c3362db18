/** The texts that may leave this page: the gate has let them through, or the person has agreed to them. In memory only. */
export interface LetOut {
  /** True when exactly this text (line ends and invisible characters apart) was let through in this conversation. */
  has(text: string): boolean;
  note(text: string): void;
}
