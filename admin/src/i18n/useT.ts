import { useTranslate } from 'react-admin';
import type { vi } from './vi/index';

/** Dotted paths to every sentence of a catalogue, so that a mistyped key does not compile. */
type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];

export type MessageKey = Paths<Omit<typeof vi, 'ra'>>;

export type MessageParams = Readonly<Record<string, string | number>>;

/** Translates a key of our own catalogue. `count` chooses between forms where the language has several. */
export function useT(): (key: MessageKey, params?: MessageParams) => string {
  return useTranslate() as (key: MessageKey, params?: MessageParams) => string;
}
