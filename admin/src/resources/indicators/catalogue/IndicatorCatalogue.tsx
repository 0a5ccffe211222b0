import TrackChanges from '@mui/icons-material/TrackChangesOutlined';
import { formatDateVi, INDICATOR_KINDS, isCalendarDate } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';
import { useRefresh } from 'react-admin';
import { DataList, type DataColumn } from '../../../components/DataList';
import { EmptyState } from '../../../components/EmptyState';
import { FilterSearch, FilterSelect } from '../../../components/filters';
import { ListPage } from '../../../components/ListPage';
import { formatCount } from '../../../components/numbers';
import { useT } from '../../../i18n/useT';
import { useCan } from '../../../providers/session';
import type { Indicator } from './catalogueTypes';
import { IndicatorDialog } from './IndicatorDialog';

/** Every indicator once, however many documents assign it, with the versions it has gone through. */
export function IndicatorCatalogue() {
  const t = useT();
  const refresh = useRefresh();
  const canManage = useCan('indicators.manage');
  const [edited, setEdited] = useState<Indicator | 'new' | null>(null);
  const columns: DataColumn<Indicator>[] = [
    { key: 'name', label: t('indicatorAnnex.catalogue.name'), sort: 'name', width: '34%', render: (row) => row.name },
    { key: 'code', label: t('indicatorAnnex.catalogue.codeAndKind'), sort: 'code', width: 150, render: (row) => <CodeAndKind indicator={row} /> },
    { key: 'counted', label: t('indicatorAnnex.catalogue.counted'), render: (row) => <Counted indicator={row} /> },
    { key: 'assigned', label: t('indicatorAnnex.catalogue.used'), width: 150, render: (row) => <Quiet><Used indicator={row} /></Quiet> },
    ...(canManage ? [{ key: 'edit', label: '', width: 72, render: (row: Indicator) => <EditButton indicator={row} onEdit={setEdited} /> }] : []),
  ];
  const add = canManage ? <Button variant="contained" onClick={() => setEdited('new')}>{t('indicatorAnnex.catalogue.add')}</Button> : undefined;
  return (
    <>
      <ListPage
        resource="indicators"
        title={t('indicatorAnnex.catalogue.title')}
        subtitle={t('indicatorAnnex.catalogue.subtitle')}
        action={add}
        sort={{ field: 'code', order: 'ASC' }}
        filters={
          <>
            <FilterSearch />
            <FilterSelect source="kind" label={t('indicatorAnnex.catalogue.kind')} choices={INDICATOR_KINDS.map((id) => ({ id, name: t(`indicatorAnnex.kinds.${id}`) }))} multiple />
          </>
        }
        empty={<EmptyState icon={TrackChanges} title={t('indicatorAnnex.catalogue.empty')} help={canManage ? t('indicatorAnnex.catalogue.emptyHelp') : undefined} action={add} />}
      >
        <DataList<Indicator>
          columns={columns}
          rowTo={(row) => `/indicators/${row.id}/show`}
          card={(row) => (
            <>
              <Box sx={{ fontWeight: 600 }}>{row.name}</Box>
              <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{row.code} · <KindText indicator={row} /></Box>
              <Box sx={{ fontSize: '0.875rem' }}><Used indicator={row} /></Box>
            </>
          )}
        />
      </ListPage>
      {edited ? (
        <IndicatorDialog
          indicator={edited === 'new' ? null : edited}
          onSaved={() => {
            setEdited(null);
            refresh();
          }}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </>
  );
}

function EditButton({ indicator, onEdit }: { indicator: Indicator; onEdit: (indicator: Indicator) => void }) {
  const t = useT();
  return (
    <Button
      size="small"
      aria-label={`${t('common.edit')}: ${indicator.name}`}
      onClick={(event) => {
        // The row and the card lead to the indicator's page.
        event.stopPropagation();
        event.preventDefault();
        onEdit(indicator);
      }}
    >
      {t('common.edit')}
    </Button>
  );
}

function KindText({ indicator }: { indicator: Indicator }) {
  const t = useT();
  return <>{[t(`indicatorAnnex.kinds.${indicator.kind}`), indicator.measureUnit, t(`indicatorAnnex.accumulations.${indicator.accumulation}`)].join(' · ')}</>;
}

function Counted({ indicator: { numeratorText, denominatorText } }: { indicator: Indicator }) {
  return (
    <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', overflowWrap: 'break-word' }}>
      {numeratorText}
      {denominatorText ? <Box sx={{ borderTop: 1, borderColor: 'divider', mt: 0.25, pt: 0.25 }}>{denominatorText}</Box> : null}
    </Box>
  );
}

const Quiet = ({ children }: { children: ReactNode }) => <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary', display: 'block' }}>{children}</Box>;

function CodeAndKind({ indicator }: { indicator: Indicator }) {
  return (
    <>
      <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem' }}>{indicator.code}</Box>
      <Quiet><KindText indicator={indicator} /></Quiet>
    </>
  );
}

/** Lines in the reader's sight, and plans of every authority: an indicator that only others use is not an unused one. */
function Used({ indicator }: { indicator: Indicator }) {
  const t = useT();
  const { assignmentCount, planCount, versions } = indicator;
  return (
    <>
      <Box component="span" sx={{ display: 'block', color: 'text.primary' }}>{t('indicatorAnnex.catalogue.usedLines', { count: formatCount(assignmentCount) })}</Box>
      <Box component="span" sx={{ display: 'block' }}>{t('indicatorAnnex.catalogue.usedPlans', { count: formatCount(planCount) })}</Box>
      {versions.length > 1 ? <Versions indicator={indicator} /> : null}
    </>
  );
}

/** "2 phiên bản, mới nhất từ 01/06/2022": what it was called before is told on hover and on its page. */
function Versions({ indicator: { versions, validFrom } }: { indicator: Indicator }) {
  const t = useT();
  const day = (from: string) => (isCalendarDate(from) ? formatDateVi(from) : from);
  const before = versions.map((version) => `${day(version.validFrom)}: ${version.name}`).join('\n');
  return <span title={before}>{t('indicatorAnnex.catalogue.versionsSince', { count: versions.length, from: day(validFrom) })}</span>;
}
