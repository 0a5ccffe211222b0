import { useSearchParams } from 'react-router';

export type AddressChange = (next: Readonly<Record<string, string | null>>) => void;

/** A view kept in the address, so that a link can be sent and Back returns to it: an empty value takes its key out. */
export function useAddress(): readonly [URLSearchParams, AddressChange] {
  const [query, setQuery] = useSearchParams();
  const change: AddressChange = (next) => {
    setQuery((before) => {
      const after = new URLSearchParams(before);
      for (const [key, value] of Object.entries(next)) {
        if (value) after.set(key, value);
        else after.delete(key);
      }
      return after;
    });
  };
  return [query, change];
}
