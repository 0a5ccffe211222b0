import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { fold } from '#domain';
import { useState } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { Panel } from '../../components/Panel';
import { useAddress } from '../../components/useAddress';
import { useT } from '../../i18n/useT';
import { useImportWork } from '../review/importContext';
import { groupNames, isUndecided } from './groupNames';
import { NameLine } from './NameLine';

/** Every name of the document once; a choice holds for all the rows it stands in, and for the next documents. */
export function NamesTab() {
  const t = useT();
  const { imported, changes, isOpen } = useImportWork();
  const [query] = useAddress();
  const wanted = query.get('name');
  const [words, setWords] = useState('');
  const [areAllShown, setAllShown] = useState(false);
  const names = groupNames(imported);
  const waiting = isOpen ? names.filter((name) => isUndecided(name) || name.key === wanted) : [];
  const guessed = waiting.filter((name) => isUndecided(name) && (name.party.kind === 'unit' || name.party.kind === 'group'));
  const confirmAll = () => guessed.forEach(({ name, party: { unitId, groupId } }) => void changes.send({ method: 'POST', path: '/names', body: unitId ? { name, unitId } : { name, groupId } }));
  const clear = names.filter((name) => !waiting.includes(name) && (words === '' || fold(name.name).includes(fold(words))));
  if (names.length === 0) return <Panel><EmptyState title={t('planImport.names.none')} help={t('planImport.names.noneHelp')} /></Panel>;
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Panel title={waiting.length ? t('planImport.names.waiting', { count: waiting.length }) : t('planImport.names.title')} flush={waiting.length > 0}
        action={isOpen && guessed.length > 1 ? <Button size="small" variant="outlined" loading={changes.isPending} onClick={confirmAll}>{t('planImport.names.allRight', { count: guessed.length })}</Button> : undefined}
      >
        {waiting.length ? (
          <>
            <Box sx={{ px: 2.5, pb: 1.5, color: 'text.secondary', fontSize: '0.875rem' }}>{t('planImport.names.help')}</Box>
            <Lines>{waiting.map((name) => <NameLine key={name.key} name={name} isWanted={name.key === wanted} />)}</Lines>
          </>
        ) : <EmptyState title={t('planImport.names.allClear')} help={t('planImport.names.allClearHelp')} />}
      </Panel>
      <Panel
        title={t('planImport.names.clear', { count: names.length - waiting.length })} flush={areAllShown}
        action={<Button size="small" aria-expanded={areAllShown} onClick={() => setAllShown(!areAllShown)}>{t(areAllShown ? 'planImport.leftovers.fold' : 'planImport.leftovers.unfold')}</Button>}
      >
        {areAllShown ? (
          <>
            <Box sx={{ px: 2.5, pb: 1.5 }}><TextField label={t('planImport.names.search')} value={words} onChange={(event) => setWords(event.target.value)} sx={{ maxWidth: 360 }} /></Box>
            <Lines>{clear.map((name) => <NameLine key={name.key} name={name} isWanted={false} />)}</Lines>
          </>
        ) : <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t('planImport.names.clearHelp')}</Box>}
      </Panel>
    </Box>
  );
}

function Lines({ children }: { children: React.ReactNode }) {
  return <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>{children}</Box>;
}
