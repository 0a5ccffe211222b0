import Box from '@mui/material/Box';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/useT';
import type { ImportHeader } from '../importTypes';

/** What the document rests on, what it belongs to, and to whom it goes. */
export function HeadLists({ header: { legalBases, recipients, attachedTo } }: { header: ImportHeader }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)', fontSize: '0.875rem' }}>
      {attachedTo ? <Panel title={t('planImport.head.attachedTo')}>{attachedTo.wording}</Panel> : null}
      <Panel title={t('planImport.head.bases', { count: legalBases.length })}>
        {legalBases.length ? <List items={legalBases.map(({ wording }) => wording)} /> : <Box sx={{ color: 'text.secondary' }}>{t('planImport.row.nothing')}</Box>}
      </Panel>
      <Panel title={t('planImport.head.recipients', { count: recipients.length })}>
        {recipients.length ? <List items={recipients} /> : <Box sx={{ color: 'text.secondary' }}>{t('planImport.row.nothing')}</Box>}
      </Panel>
    </Box>
  );
}

function List({ items }: { items: readonly string[] }) {
  return <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5, overflowWrap: 'anywhere' }}>{items.map((text, index) => <li key={index}>{text}</li>)}</Box>;
}
