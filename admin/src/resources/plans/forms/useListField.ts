import { useInput } from 'react-admin';
import { useErrorText } from '../../../components/useErrorText';

/** A list as one field of the form, with what is wrong with it in words. */
export function useListField<T>(source: string, check?: (items: T[], form: Readonly<Record<string, unknown>>) => string | undefined) {
  const errorText = useErrorText();
  const { field, fieldState } = useInput<T[]>({ source, defaultValue: [], validate: check ? (value: unknown, form: Record<string, unknown>) => check((value as T[] | null) ?? [], form) : undefined });
  const items = (field.value as T[] | null) ?? [];
  return {
    items,
    set: (next: T[]) => field.onChange(next),
    replaceAt: (index: number, item: T) => field.onChange(items.map((one, place) => (place === index ? item : one))),
    removeAt: (index: number) => field.onChange(items.filter((_, place) => place !== index)),
    move: (index: number, by: number) => field.onChange(moved(items, index, by)),
    isDisabled: field.disabled === true,
    error: errorText(fieldState.error?.message),
  };
}

function moved<T>(items: readonly T[], index: number, by: number): T[] {
  const next = [...items];
  const [item] = next.splice(index, 1);
  if (item !== undefined) next.splice(index + by, 0, item);
  return next;
}
