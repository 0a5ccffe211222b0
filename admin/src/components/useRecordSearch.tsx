import Box from '@mui/material/Box';
import { useState, type HTMLAttributes, type Key, type SyntheticEvent } from 'react';
import { useT } from '../i18n/useT';
import type { Page } from '../providers/apiTypes';
import { useApiQuery } from './useApi';
import { useDebounced } from './useDebounced';

/** What the server searches for at most. */
export const MOST_SEARCHED_LETTERS = 100;
const PER_PAGE = 30;

interface RecordSearch<Item, Choice> {
  /** Such as 'legal-documents': where records are searched, and under what they are kept. */
  readonly resource: string;
  /** The order in which the server answers, where not its own. */
  readonly order?: { readonly sort: string; readonly order: 'asc' | 'desc' };
  /** What stands in the box for the choice made: it is not searched for. */
  readonly current?: string;
  readonly choiceOf: (item: Item) => Choice;
  readonly nameOf: (choice: Choice) => string;
  /** The quiet second line of an option. */
  readonly aboutOf: (item: Item) => string;
}

/** What an Autocomplete needs to find recorded things by their words, one or several: the server searches, as one types. */
export function useRecordSearch<Item extends { id: string }, Choice extends { id: string }>({ resource, order, current, choiceOf, nameOf, aboutOf }: RecordSearch<Item, Choice>) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const q = useDebounced(typed === current ? '' : typed).slice(0, MOST_SEARCHED_LETTERS);
  const found = useApiQuery<Page<Item>>([resource, 'select'], `/${resource}`, { q, perPage: PER_PAGE, ...order }, { enabled: isOpen, placeholderData: (previous) => previous });
  const items = found.data?.items ?? [];
  const abouts = new Map(items.map((item) => [item.id, aboutOf(item)]));
  return {
    options: items.map(choiceOf),
    onOpen: () => setOpen(true),
    onClose: () => setOpen(false),
    onInputChange: (_event: SyntheticEvent, text: string) => setTyped(text),
    filterOptions: (all: Choice[]) => all,
    loading: found.isFetching,
    loadingText: t('common.loading'),
    getOptionLabel: nameOf,
    getOptionKey: ({ id }: Choice) => id,
    isOptionEqualToValue: (one: Choice, other: Choice) => one.id === other.id,
    renderOption: ({ key, ...props }: HTMLAttributes<HTMLLIElement> & { key: Key }, choice: Choice) => (
      <Box component="li" key={key} {...props}>
        <Box sx={{ minWidth: 0 }}>
          {nameOf(choice)}
          <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>{abouts.get(choice.id)}</Box>
        </Box>
      </Box>
    ),
  };
}
