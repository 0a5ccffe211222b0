import type { Token } from './party-tokens.js';

/** A name of a list: tokens [from, to), behind words it shares with the name before it ("UBND xã" in "UBND xã A, B"). */
export interface NameItem {
  readonly from: number;
  readonly to: number;
  readonly shared: string;
}

export interface NameList {
  readonly items: readonly NameItem[];
  /** The token that ends the list: a role, a boundary, a label or the end. */
  readonly end: number;
}

export interface Cell {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** True where the words of a label begin ("Đơn vị phối hợp:"). */
  readonly isLabel: (index: number) => boolean;
}

/** The words from one token up to another, as printed on one line. */
export const textOf = ({ text, tokens }: Cell, from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ').trim();
