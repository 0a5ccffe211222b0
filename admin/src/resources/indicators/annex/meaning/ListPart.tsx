import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, type ReactNode } from 'react';
import { useT } from '../../../../i18n/useT';
import { EntryFrame, EntryTools } from '../../../plans/forms/EntryTools';

export interface Printed {
  /** The column, where words of several stand together. */
  readonly of: string | null;
  readonly text: string;
}

interface ListPartProps<T> {
  title: string;
  /** The printed words that the entries are read from, column by column. */
  printed?: readonly Printed[];
  items: readonly T[];
  /** What one entry is called, by its number. */
  entry: (number: number) => string;
  addLabel: string;
  fresh: T;
  onChange: (items: T[]) => void;
  children: (item: T, onChange: (part: Partial<T>) => void) => ReactNode;
}

/** One list of the meaning with its entries in order; every entry is a small form. */
export function ListPart<T>({ title, printed, items, entry, addLabel, fresh, onChange, children }: ListPartProps<T>) {
  const t = useT();
  const titleId = useId();
  const move = (index: number, by: number) => {
    const next = [...items];
    const [item] = next.splice(index, 1);
    next.splice(index + by, 0, item!);
    onChange(next);
  };
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box component="h3" id={titleId} sx={{ fontSize: '0.9375rem', fontWeight: 600 }}>{title}</Box>
      {printed?.map(({ of, text }, index) => (
        <Box key={index} sx={{ fontSize: '0.8125rem', color: 'text.secondary', whiteSpace: 'pre-wrap' }}>
          {[t('indicatorAnnex.meaning.printed'), of].filter(Boolean).join(', ')}: “{text}”
        </Box>
      ))}
      {items.map((item, index) => (
        <EntryFrame key={index} what={entry(index + 1)} tools={<EntryTools what={entry(index + 1)} index={index} count={items.length} onMove={(by) => move(index, by)} onRemove={() => onChange(items.filter((_, place) => place !== index))} />}>
          {children(item, (part) => onChange(items.map((one, place) => (place === index ? { ...one, ...part } : one))))}
        </EntryFrame>
      ))}
      <Box><Button size="small" variant="outlined" onClick={() => onChange([...items, fresh])}>{addLabel}</Button></Box>
    </Box>
  );
}

export function Fields({ columns = 2, children }: { columns?: 2 | 3 | 4; children: ReactNode }) {
  return <Box sx={{ display: 'grid', gap: 1.5, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: `repeat(${Math.min(columns, 2)}, minmax(0, 1fr))`, md: `repeat(${columns}, minmax(0, 1fr))` } }}>{children}</Box>;
}
