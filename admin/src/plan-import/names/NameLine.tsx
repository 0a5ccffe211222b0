import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/useT';
import { useImportWork } from '../review/importContext';
import { useTargetName } from '../tables/PartyLine';
import { CreateTarget, useMakeable } from './CreateTarget';
import { isUndecided, type NameInDocument } from './groupNames';
import { TargetPicker } from './TargetPicker';

/** One name: how often it stands in the document, whom it means, and whom it could mean. */
export function NameLine({ name: found, isWanted }: { name: NameInDocument; isWanted: boolean }) {
  const t = useT();
  const { imported, changes, isOpen, goTo } = useImportWork();
  const targetName = useTargetName();
  const line = useRef<HTMLLIElement>(null);
  const [isPicking, setPicking] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const makeable = useMakeable();
  useEffect(() => {
    if (!isWanted) return;
    line.current?.scrollIntoView({ block: 'center' });
    line.current?.focus({ preventScroll: true });
  }, [isWanted]);
  const { name, count, rowKeys, party } = found;
  const { kind, nature, unitId, groupId, candidates, chosenBy } = party;
  const choose = (target: object) => {
    setPicking(false);
    void changes.send({ method: 'POST', path: '/names', body: { name, ...target } });
  };
  const others = candidates.filter(({ id }) => id !== unitId && id !== groupId).slice(0, 4);
  const undecided = isUndecided(found);
  const first = rowKeys[0]!;
  const tab = imported.tables.find(({ rows }) => rows.some(({ key }) => key === first))?.key;
  const isOpenGroup = nature === 'openGroup';
  const wanted = nature === 'group' || isOpenGroup ? 'group' : 'unit';
  return (
    <Box
      component="li" ref={line} tabIndex={-1}
      sx={({ palette }) => ({ display: 'grid', gap: 1, columnGap: 3, px: 2.5, py: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 3fr)' }, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 }, ...(isWanted ? { backgroundColor: palette.accentSoft } : {}) })}
    >
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{name}</Box>
        <Button size="small" sx={{ px: 0.5, ml: -0.5 }} onClick={() => tab && goTo(tab, { row: first })}>{t('planImport.names.count', { count })}</Button>
      </Box>
      <Box sx={{ minWidth: 0, display: 'grid', gap: 0.75, alignContent: 'start', justifyItems: 'start' }}>
        <Box sx={{ color: kind === 'unknown' ? 'tones.amber.ink' : undefined, fontWeight: kind === 'unknown' ? 600 : 400 }}>
          {kind === 'unknown' ? t(wanted === 'group' ? 'planImport.names.unknownGroup' : 'planImport.names.unknown') : t(`planImport.names.is.${kind}`, { name: targetName(party) ?? name })}
          {chosenBy === 'reading' ? null : <Box component="span" sx={{ color: 'text.secondary' }}> · {t(chosenBy === 'name' ? 'planImport.names.chosen' : 'planImport.names.chosenInRow')}</Box>}
          {isOpenGroup && kind === 'group' ? <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t('planImport.names.openHelp')}</Box> : null}
        </Box>
        {isOpen ? (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
            {undecided && kind === 'unit' ? <Button size="small" variant="contained" onClick={() => choose({ unitId })}>{t('planImport.names.right')}</Button> : null}
            {undecided && kind === 'group' ? <Button size="small" variant="contained" onClick={() => choose({ groupId })}>{t('planImport.names.right')}</Button> : null}
            {undecided ? others.map((one) => <Button key={one.id} size="small" variant="outlined" onClick={() => choose(one.kind === 'unit' ? { unitId: one.id } : { groupId: one.id })}>{one.name}</Button>) : null}
            {kind === 'external' ? null : <Button size="small" onClick={() => choose({ externalName: name })}>{t('planImport.names.external')}</Button>}
            <Button size="small" aria-expanded={isPicking} onClick={() => setPicking(!isPicking)}>{t('planImport.names.pick')}</Button>
            {undecided && makeable.includes(wanted) ? <Button size="small" onClick={() => setMaking(true)}>{t('planImport.names.create')}</Button> : null}
            {chosenBy === 'name' ? <Button size="small" onClick={() => choose({})}>{t('planImport.names.takeBack')}</Button> : null}
          </Box>
        ) : null}
        {isPicking ? <TargetPicker onChoose={choose} /> : null}
        {isMaking ? <CreateTarget name={name} wanted={wanted} onClose={() => setMaking(false)} onMade={(target) => { setMaking(false); choose(target); }} /> : null}
      </Box>
    </Box>
  );
}
