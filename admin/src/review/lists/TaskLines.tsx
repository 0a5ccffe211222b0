import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { DueDate } from '../../components/DueDate';
import { TaskStanding } from '../../components/TaskStanding';
import { useT } from '../../i18n/useT';
import type { TaskRow } from '../reviewTypes';

export interface LineNote {
  readonly words: string;
  readonly strong?: string;
  readonly isLate?: boolean;
}

interface TaskLinesProps<T extends TaskRow> {
  rows: readonly T[];
  noteOf?: (row: T) => LineNote | null;
}

/** By the room of the list itself, since it may stand beside something else. */
const WIDE = '@container (min-width: 680px)';

/** Tasks as lines: a table's columns where there is room, one block each where there is not. The whole title is the link. */
export function TaskLines<T extends TaskRow & { carriedForward?: boolean }>({ rows, noteOf }: TaskLinesProps<T>) {
  const t = useT();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, containerType: 'inline-size' }}>
      {rows.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{ display: 'grid', gridTemplateAreas: '"title" "unit" "due" "state"', gridTemplateColumns: 'minmax(0, 1fr)', [WIDE]: { gridTemplateAreas: '"title unit due state"', gridTemplateColumns: 'minmax(0, 1fr) 170px 130px 220px' }, columnGap: 2, rowGap: 0.25, px: 2, py: 1.25, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem', breakInside: 'avoid', '&:hover': { backgroundColor: 'accentSoft' } }}
        >
          <Part area="title">
            <Box component={Link} to={`/tasks/${row.id}/show`} sx={{ color: 'text.primary', fontWeight: 500, textDecoration: 'none', display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden', '&:hover': { color: 'primary.main', textDecoration: 'underline' } }}>
              {row.printedNumber ? `${row.printedNumber}. ` : ''}
              {row.title}
            </Box>
          </Part>
          <Part area="unit">
            <span title={row.unit.name}>{row.unit.shortName}</span>
            {row.assignee ? <Box component="span" sx={{ color: 'text.secondary' }}>{` · ${row.assignee.fullName}`}</Box> : null}
          </Part>
          <Part area="due"><DueDate row={row} hasDistance={false} prefix={t('review.due')} /></Part>
          <Part area="state">
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center' }}>
              <TaskStanding row={row} />
              {row.carriedForward ? <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t('review.carried')}</Box> : null}
            </Box>
            <Note note={noteOf?.(row) ?? null} />
          </Part>
        </Box>
      ))}
    </Box>
  );
}

const Part = ({ area, children }: { area: string; children: ReactNode }) => <Box sx={{ gridArea: area, minWidth: 0 }}>{children}</Box>;

function Note({ note }: { note: LineNote | null }) {
  if (!note) return null;
  return (
    <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', mt: 0.25 }}>
      {note.words}
      {note.strong ? <Box component="span" sx={{ color: note.isLate ? 'tones.red.ink' : undefined, fontWeight: note.isLate ? 600 : 400 }}>{` · ${note.strong}`}</Box> : null}
    </Box>
  );
}
