import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { InstantVi } from '../components/DateVi';
import { formatCount } from '../components/numbers';
import { FactList, Panel } from '../components/Panel';
import { useT } from '../i18n/useT';
import { useCan } from '../providers/session';
import type { DashboardData } from './dashboardTypes';

const ACTIVE_PEOPLE = `/people?filter=${encodeURIComponent(JSON.stringify({ isActive: 'true' }))}`;

/** People, units and the log; an administrator sees no figure of the work itself (RULES.md X1). */
export function AdministrationPanel({ administration }: { administration: NonNullable<DashboardData['administration']> }) {
  const t = useT();
  const mayReadLog = useCan('audit.read');
  const { people, activePeople, units, lastAudit } = administration;
  const link = (to: string, text: string) => <Box component={Link} to={to} sx={{ color: 'primary.main', fontWeight: 500 }}>{text}</Box>;
  const at = <InstantVi at={lastAudit} />;
  return (
    <Panel title={t('dashboard.administration.title')}>
      <FactList
        facts={[
          { label: t('dashboard.administration.people'), value: <>{link('/people', formatCount(people))} · {link(ACTIVE_PEOPLE, t('dashboard.administration.active', { count: formatCount(activePeople) }))}</> },
          { label: t('dashboard.administration.units'), value: link('/org-units', formatCount(units)) },
          { label: t('dashboard.administration.lastAudit'), value: mayReadLog ? <Box component={Link} to="/audit-entries" sx={{ color: 'primary.main' }}>{at}</Box> : at },
        ]}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button component={Link} to="/people/create" variant="outlined">{t('dashboard.administration.addPerson')}</Button>
        <Button component={Link} to="/org-units/create" variant="outlined">{t('dashboard.administration.addUnit')}</Button>
        <Button component={Link} to="/settings" variant="outlined">{t('dashboard.administration.calendar')}</Button>
      </Box>
    </Panel>
  );
}
