import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useMemo, useState } from 'react';
import { formatInstantVi } from '../../../../components/DateVi';
import { Panel } from '../../../../components/Panel';
import { useT } from '../../../../i18n/useT';
import type { Report } from '../entryTypes';
import { numbersOfLine } from '../grid/gridLines';
import { useLineWords } from '../grid/useLineWords';
import { changesByEvent, type FigureChange } from './changesOf';

/** What happened to the report, the latest first. */
export function ReportHistory({ report }: { report: Report }) {
  const t = useT();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const events = [...report.events].reverse();
  const changes = useMemo(() => changesByEvent(report), [report]);
  if (events.length === 0) return null;
  return (
    <Box className={isOpen ? undefined : 'no-print'}>
    <Panel
      title={t('indicatorEntry.report.history')}
      action={
        <Button size="small" aria-expanded={isOpen} aria-controls={listId} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('indicatorEntry.report.historyHide') : t('indicatorEntry.report.historyShow', { count: events.length })}
        </Button>
      }
    >
      <Box component="ol" id={listId} hidden={!isOpen} sx={{ listStyle: 'none', m: 0, p: 0, display: isOpen ? 'grid' : 'none', gap: 1 }}>
        {events.map(({ id, at, action, person, fromState, toState, note, otherUnitName }) => (
          <Box component="li" key={id} sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '150px 1fr' }, columnGap: 2, borderTop: 1, borderColor: 'divider', pt: 1 }}>
            <Box component="time" dateTime={at} sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{formatInstantVi(at)}</Box>
            <div>
              <Box component="span" sx={{ fontWeight: 600 }}>{t(`indicatorEntry.report.event.${action}`)}</Box>{otherUnitName ? `: ${otherUnitName}` : ''} · {person?.fullName ?? t('indicatorEntry.details.system')}
              {fromState === toState ? null : <Box component="span" sx={{ color: 'text.secondary' }}> → {t(`indicatorEntry.reportState.${toState}`)}</Box>}
              {note ? <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note}</Box> : null}
              <Changes changes={changes.get(id) ?? []} />
            </div>
          </Box>
        ))}
      </Box>
    </Panel>
    </Box>
  );
}

/** The old figure beside the new one, for who asks what a correction changed. */
function Changes({ changes }: { changes: readonly FigureChange[] }) {
  const t = useT();
  const { figureText } = useLineWords();
  if (changes.length === 0) return null;
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      {t('indicatorEntry.report.changed')}
      <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
        {changes.map(({ line, before, after }) => (
          <li key={line.indicator.id}>
            {t('indicatorEntry.report.changedLine', {
              title: [numbersOfLine(line), line.assignments[0]?.title || line.indicator.name].filter(Boolean).join('. '),
              before: figureText(before, line),
              after: after ? figureText(after, line) : t('indicatorEntry.noState'),
            })}
          </li>
        ))}
      </Box>
    </Box>
  );
}
