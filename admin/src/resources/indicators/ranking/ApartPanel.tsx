import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/useT';
import type { UnitRef } from '../../../providers/apiTypes';
import type { Ranking, StatusName } from '../indicatorTypes';
import { MoreRows, useFirstRows } from '../parts/FirstRows';
import { StatusGlyph } from '../parts/StatusGlyph';

interface Apart {
  readonly unit: UnitRef;
  readonly reason?: string | null;
}

/** Who is not ranked, and why, each kind for itself. */
export function ApartPanel({ ranking: { noCases, notAvailable, notApplicable, missing } }: { ranking: Ranking }) {
  const t = useT();
  const named = (units: readonly UnitRef[]): Apart[] => units.map((unit) => ({ unit }));
  const groups: { key: string; status: StatusName; label: string; units: readonly Apart[] }[] = [
    { key: 'noCases', status: 'NO_CASES', label: t('indicators.status.NO_CASES'), units: named(noCases) },
    { key: 'notAvailable', status: 'NOT_REPORTED', label: t('indicators.ranking.notAvailable'), units: notAvailable },
    { key: 'notApplicable', status: 'NOT_APPLICABLE', label: t('indicators.status.NOT_APPLICABLE'), units: notApplicable },
    { key: 'missing', status: 'NOT_REPORTED', label: t('indicators.ranking.missing'), units: named(missing) },
  ];
  const shown = groups.filter(({ units }) => units.length > 0);
  if (!shown.length) return null;
  return (
    <Panel title={t('indicators.ranking.apart')}>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 1.5 }}>{t('indicators.ranking.apartHelp')}</Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(auto-fit, minmax(240px, 1fr))' } }}>
        {shown.map(({ key, status, label, units }) => (
          <section key={key}>
            <Typography variant="h4" component="h3" sx={{ display: 'flex', gap: 0.75, alignItems: 'center', mb: 0.5 }}>
              <StatusGlyph status={status} size={14} />
              {label} ({units.length})
            </Typography>
            <ApartUnits units={units} />
          </section>
        ))}
      </Box>
    </Panel>
  );
}

function ApartUnits({ units }: { units: readonly Apart[] }) {
  const { rows, ...more } = useFirstRows(units);
  return (
    <>
      <Box component="ul" sx={{ m: 0, pl: 2.25, fontSize: '0.875rem' }}>
        {rows.map(({ unit, reason }) => (
          <li key={unit.id} title={unit.name}>
            {unit.shortName}
            {reason ? <Box component="span" sx={{ color: 'text.secondary' }}> – {reason}</Box> : null}
          </li>
        ))}
      </Box>
      <MoreRows {...more} />
    </>
  );
}
