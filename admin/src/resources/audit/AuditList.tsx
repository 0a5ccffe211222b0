import History from '@mui/icons-material/HistoryOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { EmptyState } from '../../components/EmptyState';
import { ListPage } from '../../components/ListPage';
import { FilterDate, FilterSearch, FilterSelect } from '../../components/filters';
import { formatCount } from '../../components/numbers';
import { useApiQuery } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { AuditEntry } from '../../providers/apiTypes';
import type { Schemas } from '../../providers/schemas';
import { AuditRow } from './AuditRow';
import { ACTIONS, SUBJECT_TYPES, useAuditWords } from './auditWords';

export function AuditList() {
  const t = useT();
  const words = useAuditWords();
  const [isChecking, setChecking] = useState(false);
  return (
    <ListPage
      resource="audit-entries"
      title={t('records.audit.title')}
      subtitle={
        <>
          {t('records.audit.subtitle')}
          {isChecking ? <ChainResult /> : null}
        </>
      }
      action={
        <Button variant="outlined" onClick={() => setChecking(true)}>
          {t('records.audit.chain')}
        </Button>
      }
      empty={<EmptyState icon={History} title={t('records.audit.empty')} />}
      filters={
        <>
          <FilterSearch />
          <FilterSelect source="subjectType" label={t('records.audit.subjectType')} choices={SUBJECT_TYPES.map((id) => ({ id, name: t(`records.subjects.${id}`) }))} />
          <FilterSelect
            source="action"
            label={t('records.audit.action')}
            choices={ACTIONS.map(({ type, action }) => ({ id: action, name: [words.verb(action), words.subject(type).toLocaleLowerCase('vi')].filter(Boolean).join(' ') }))}
          />
          <FilterDate source="from" label={t('common.from')} />
          <FilterDate source="to" label={t('common.to')} />
        </>
      }
    >
      <AuditRows />
    </ListPage>
  );
}

function AuditRows() {
  const { data = [] } = useListContext<AuditEntry>();
  return (
    <>
      {data.map((entry) => (
        <AuditRow key={entry.id} entry={entry} />
      ))}
    </>
  );
}

/** Walks the whole hash chain on the server (RULES.md X3): asked for by a person, never by a page load. */
function ChainResult() {
  const t = useT();
  const { data, error, isFetching } = useApiQuery<Schemas['ChainView']>(['audit-entries', 'chain'], '/audit-entries/chain', undefined, { refetchOnWindowFocus: false, staleTime: 0 });
  if (error) return <Alert severity="error" sx={{ mt: 1.5 }}>{error.message}</Alert>;
  if (isFetching || !data) return <Alert severity="info" sx={{ mt: 1.5 }}>{t('common.loading')}…</Alert>;
  return (
    <Alert severity={data.isIntact ? 'success' : 'error'} sx={{ mt: 1.5 }}>
      {data.isIntact ? t('records.audit.chainIntact', { count: formatCount(data.checked) }) : t('records.audit.chainBroken', { seq: data.firstBrokenSeq ?? '?' })}
    </Alert>
  );
}
