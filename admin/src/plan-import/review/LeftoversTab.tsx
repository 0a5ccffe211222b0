import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/useT';
import type { PlanImport } from '../importTypes';
import { usePlace } from '../usePlace';
import { useImportWork } from './importContext';

type Leftover = PlanImport['leftovers'][number];

/** Text that stands in no reading, with its place: nothing in the file is dropped silently. */
export function LeftoversTab() {
  const t = useT();
  const { imported, changes, isOpen } = useImportWork();
  const [isProseOpen, setProseOpen] = useState(false);
  const strange = imported.leftovers.filter(({ reason }) => reason === 'notUnderstood');
  const prose = imported.leftovers.filter(({ reason }) => reason === 'prose');
  const seen = imported.areLeftoversSeen;
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 960 }}>
      <Panel
        title={t('planImport.leftovers.title')} flush={strange.length > 0}
        action={strange.length && isOpen ? (
          <Button size="small" variant={seen ? 'text' : 'outlined'} onClick={() => void changes.send({ path: '', body: { areLeftoversSeen: !seen } })}>{t(seen ? 'planImport.row.unsee' : 'planImport.leftovers.seen')}</Button>
        ) : undefined}
      >
        {strange.length ? <Lines items={strange} /> : <EmptyState title={t('planImport.leftovers.none')} help={t('planImport.leftovers.noneHelp')} />}
      </Panel>
      {prose.length ? (
        <Panel title={t('planImport.leftovers.prose', { count: prose.length })} flush={isProseOpen} action={<Button size="small" aria-expanded={isProseOpen} onClick={() => setProseOpen(!isProseOpen)}>{t(isProseOpen ? 'planImport.leftovers.fold' : 'planImport.leftovers.unfold')}</Button>}>
          {isProseOpen ? <Lines items={prose} /> : <Box sx={{ color: 'text.secondary' }}>{t('planImport.leftovers.proseHelp')}</Box>}
        </Panel>
      ) : null}
    </Box>
  );
}

function Lines({ items }: { items: readonly Leftover[] }) {
  const placeOf = usePlace();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
      {items.map(({ text, place }, index) => (
        <Box component="li" key={index} sx={{ px: 2.5, py: 1.25, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
          <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Box>
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{placeOf(place)}</Box>
        </Box>
      ))}
    </Box>
  );
}
