import Button from '@mui/material/Button';
import { fold } from '#domain';
import { useT } from '../../i18n/useT';
import type { ImportDoubt, ImportParty, ImportRow } from '../importTypes';
import { partyOf } from '../rowFacts';
import { useImportWork } from '../review/importContext';

const CANDIDATES = 3;

/** What answers a doubt with one press: whom a name means, whether a row goes on from the one above. */
export function DoubtActions({ doubt, row }: { doubt: ImportDoubt; row: ImportRow }) {
  const party = partyOf(doubt, row);
  if (doubt.code === 'joinUnsure') return <JoinActions doubt={doubt} row={row} />;
  return party && (doubt.code.startsWith('unit') || doubt.code.startsWith('group')) ? <PartyActions party={party} /> : null;
}

function JoinActions({ doubt: { params }, row }: { doubt: ImportDoubt; row: ImportRow }) {
  const t = useT();
  const { changes } = useImportWork();
  const key = String(params['row'] ?? row.key);
  const join = (joinsAbove: boolean) => void changes.send({ path: `/rows/${key}`, body: { joinsAbove } });
  return key === row.key ? (
    <Button size="small" variant="outlined" color="inherit" onClick={() => join(true)}>{t('planImport.row.join')}</Button>
  ) : (
    <Button size="small" variant="outlined" color="inherit" onClick={() => join(false)}>{t('planImport.row.apart')}</Button>
  );
}

function PartyActions({ party }: { party: ImportParty }) {
  const t = useT();
  const { changes, goTo } = useImportWork();
  const { name, unitId, unitName, groupId, groupName, candidates, kind } = party;
  const choose = (target: { unitId?: string | null; groupId?: string | null }) => void changes.send({ method: 'POST', path: '/names', body: { name, ...target } });
  const others = candidates.filter(({ id }) => id !== unitId && id !== groupId).slice(0, CANDIDATES);
  return (
    <>
      {kind === 'unit' ? <Button size="small" variant="outlined" color="inherit" onClick={() => choose({ unitId })}>{t('planImport.names.yesIs', { name: unitName ?? name })}</Button> : null}
      {kind === 'group' ? <Button size="small" variant="outlined" color="inherit" onClick={() => choose({ groupId })}>{t('planImport.names.yesIs', { name: groupName ?? name })}</Button> : null}
      {others.map((one) => <Button key={one.id} size="small" variant="outlined" color="inherit" onClick={() => choose(one.kind === 'unit' ? { unitId: one.id } : { groupId: one.id })}>{one.name}</Button>)}
      <Button size="small" color="inherit" onClick={() => goTo('names', { name: fold(name) })}>{t('planImport.names.other')}</Button>
    </>
  );
}
