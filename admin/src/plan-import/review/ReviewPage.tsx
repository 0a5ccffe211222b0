import Download from '@mui/icons-material/FileDownloadOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { ErrorState } from '../../components/ErrorState';
import { PageTitle } from '../../components/PageTitle';
import { SkeletonPage } from '../../components/Skeletons';
import { useAddress } from '../../components/useAddress';
import { useT } from '../../i18n/useT';
import { apiUrl } from '../../providers/httpClient';
import { HeadTab } from '../head/HeadTab';
import type { PlanImport } from '../importTypes';
import { NamesTab } from '../names/NamesTab';
import { SaveTab } from '../save/SaveTab';
import { useSourceName } from '../sourceName';
import { TableTab } from '../tables/TableTab';
import { CountsLine } from './CountsLine';
import { ImportContext } from './importContext';
import { LeftoversTab } from './LeftoversTab';
import { Remarks } from './Remarks';
import { ReviewTabs, tabsOf } from './ReviewTabs';
import { useImport } from './useImport';
import { useImportChanges } from './useImportChanges';

/** What was read of a document, for a person to look at, correct and save. */
export function ReviewPage() {
  const { id } = useParams();
  const found = useImport(id);
  if (found.data) return <Review key={found.data.id} imported={found.data} />;
  return found.error ? <ErrorState error={found.error} onRetry={() => void found.refetch()} /> : <SkeletonPage />;
}

function Review({ imported }: { imported: PlanImport }) {
  const t = useT();
  const [query, change] = useAddress();
  const changes = useImportChanges(imported.id);
  const fileName = useSourceName()(imported.fileName);
  const tabs = tabsOf(imported);
  const tab = tabs.find(({ key }) => key === query.get('tab'))?.key ?? firstTab(imported);
  const isOpen = imported.state === 'open';
  const work = useMemo(
    () => ({ imported, changes, isOpen, goTo: (to: string, at: { row?: string; name?: string } = {}) => change({ tab: to, row: at.row ?? null, name: at.name ?? null }) }),
    [imported, changes, isOpen, change],
  );
  const table = imported.tables.find(({ key }) => key === tab);
  return (
    <ImportContext.Provider value={work}>
      <PageTitle
        title={imported.header.title ?? imported.title ?? fileName}
        parent={{ to: '/plan-imports/new', label: t('planImport.start.title') }}
        subtitle={<><Box sx={{ color: 'text.primary', fontSize: '0.9375rem' }}><CountsLine counts={imported.counts} /></Box><Box sx={{ overflowWrap: 'anywhere' }}>{fileName} · {imported.ownerUnit.name}</Box></>}
        secondary={<Button startIcon={<Download />} component="a" href={apiUrl(`/plan-imports/${imported.id}/file`)} download>{t('planImport.review.file')}</Button>}
        action={isOpen && tab !== 'save' ? <Button variant="contained" onClick={() => work.goTo('save')}>{t('planImport.review.toSave')}</Button> : undefined}
      />
      {isOpen ? null : <Ended imported={imported} />}
      <Remarks remarks={imported.remarks} />
      <ReviewTabs tabs={tabs} value={tab} onChange={(next) => work.goTo(next)} />
      <Box id="import-panel" role="tabpanel" aria-labelledby={`import-tab-${tab}`}>
        {tab === 'head' ? <HeadTab /> : null}
        {table ? <TableTab key={table.key} table={table} /> : null}
        {tab === 'names' ? <NamesTab /> : null}
        {tab === 'leftovers' ? <LeftoversTab /> : null}
        {tab === 'save' ? <SaveTab /> : null}
      </Box>
    </ImportContext.Provider>
  );
}

/** Most come for the table: what the head of the document says is read well as a rule. */
const firstTab = ({ tables }: PlanImport): string => tables.find(({ isIncluded }) => isIncluded)?.key ?? tables[0]?.key ?? 'head';

function Ended({ imported: { state, planId } }: { imported: PlanImport }) {
  const t = useT();
  return (
    <Alert severity="info" sx={{ mb: 2 }} action={planId ? <Button color="inherit" size="small" component={Link} to={`/plans/${planId}/show`}>{t('planImport.start.seePlan')}</Button> : undefined}>
      {t(state === 'saved' ? 'planImport.review.saved' : 'planImport.review.discarded')}
    </Alert>
  );
}
