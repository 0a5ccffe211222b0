import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { Panel } from '../components/Panel';
import { useT } from '../i18n/useT';
import { useCan } from '../providers/session';
import type { DashboardData } from './dashboardTypes';

type StepName = 'units' | 'people' | 'plan' | 'issue';

interface Step {
  readonly name: StepName;
  readonly to: string;
  readonly isDone: boolean;
}

/** What an empty installation still needs, in the order it is needed; none once the first work is issued. */
export function firstSteps({ administration, office, plans }: Pick<DashboardData, 'administration' | 'office' | 'plans'>, mayEnter: boolean): Step[] {
  if (!administration || plans.length > 0) return [];
  const drafts = office?.notIssuedPlans ?? 0;
  const base: Step[] = [
    { name: 'units', to: '/org-units/create', isDone: administration.units > 1 },
    { name: 'people', to: '/people/create', isDone: administration.activePeople > 1 },
  ];
  if (!mayEnter) return base.every(({ isDone }) => isDone) ? [] : base;
  return [...base, { name: 'plan', to: '/plans/create', isDone: drafts > 0 }, { name: 'issue', to: '/plans', isDone: false }];
}

export function FirstSteps({ data }: { data: DashboardData }) {
  const t = useT();
  const steps = firstSteps(data, useCan('plans.manage'));
  const next = steps.find(({ isDone }) => !isDone)?.name;
  if (steps.length === 0) return null;
  return (
    <Panel title={t('dashboard.steps.title')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {steps.map(({ name, to, isDone }, index) => (
          <Box component="li" key={name} sx={{ display: 'grid', gridTemplateColumns: { xs: '24px minmax(0, 1fr)', sm: '24px minmax(0, 1fr) auto' }, columnGap: 1.5, rowGap: 1, alignItems: 'center' }}>
            <Box component={isDone ? CheckCircle : RadioButtonUnchecked} aria-hidden="true" sx={{ fontSize: 22, color: isDone ? 'tones.green.ink' : 'text.secondary' }} />
            <Box sx={{ minWidth: 0 }}>
              <Box sx={{ fontWeight: 600 }}>
                {index + 1}. {t(`dashboard.steps.${name}`)}
                {isDone ? <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}> · {t('dashboard.steps.done')}</Box> : null}
              </Box>
              <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t(`dashboard.steps.${name}Help`)}</Box>
            </Box>
            <Button component={Link} to={to} variant={name === next ? 'contained' : 'outlined'} sx={{ gridColumn: { xs: 2, sm: 3 }, justifySelf: 'start' }}>
              {t(`dashboard.steps.${name}Action`)}
            </Button>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
