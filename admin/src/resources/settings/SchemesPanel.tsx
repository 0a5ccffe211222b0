import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined';
import { PERIOD_KINDS } from '#domain';
import Box from '@mui/material/Box';
import { DateVi } from '../../components/DateVi';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { FactList, Panel } from '../../components/Panel';
import { SkeletonList } from '../../components/Skeletons';
import { useApiQuery } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { Schemas } from '../../providers/schemas';

type Scheme = Schemas['ReportingSchemeView'];

/** How the year is cut into reporting periods (RULES.md P2): shown with its legal basis. */
export function SchemesPanel() {
  const t = useT();
  const schemes = useApiQuery<Schemas['ReportingSchemeListView']>(['settings', 'reporting-schemes'], '/settings/reporting-schemes');
  if (schemes.isPending) return <SkeletonList rows={3} />;
  if (schemes.error) return <ErrorState error={schemes.error} onRetry={() => void schemes.refetch()} />;
  if (schemes.data.items.length === 0) return <EmptyState icon={CalendarMonth} title={t('records.settings.noSchemes')} />;
  const kinds = (scheme: Scheme) =>
    PERIOD_KINDS.filter((kind) => scheme.definition.windows.some((window) => window.kind === kind))
      .map((kind) => t(`records.settings.schemeKinds.${kind}`))
      .join(', ');
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 860 }}>
      {schemes.data.items.map((scheme) => (
        <Panel key={scheme.id} title={scheme.name}>
          <FactList
            facts={[
              { label: t('records.settings.schemeBasis'), value: scheme.legalBasis },
              { label: t('records.settings.schemeFrom'), value: <DateVi date={scheme.validFrom} /> },
              { label: t('records.settings.schemePeriods'), value: kinds(scheme) },
            ]}
          />
        </Panel>
      ))}
    </Box>
  );
}
