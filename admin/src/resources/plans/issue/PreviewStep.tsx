import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useState } from 'react';
import { formatDateVi } from '#domain';
import { formatCount } from '../../../components/numbers';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/useT';
import { useToday } from '../../../providers/session';
import { numbered } from '../../indicators/parts/numbered';
import type { AnnexSection, IssuePreview, Members } from '../planTypes';
import { PreviewActivityPanel } from './PreviewActivityPanel';

interface PreviewStepProps {
  sections: readonly AnnexSection[];
  preview: IssuePreview;
  members: Members;
  onBack: () => void;
  onNext: () => void;
}

/** Step 2: exactly what will be created, for whom and by when, before anything is. */
export function PreviewStep({ sections, preview, members, onBack, onNext }: PreviewStepProps) {
  const t = useT();
  const [isOnlyNew, setOnlyNew] = useState(false);
  const { totals, activities, problems, resolvedOn, planId } = preview;
  const today = useToday();
  const shown = isOnlyNew ? activities.filter(({ newTasks }) => newTasks > 0) : activities;
  const pastDue = countPastDue(preview, today);
  // Printed numbers begin anew in every section, so a number alone does not say which line is meant.
  const groups = sections
    .map((section) => ({ section, rows: shown.filter(({ activityId }) => section.activities.some(({ id }) => id === activityId)) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Panel>
        <Box sx={{ fontSize: '1.0625rem', fontWeight: 600 }}>
          {totals.existingTasks > 0
            ? t('plans.issue.totalsMore', { newTasks: formatCount(totals.newTasks), existing: formatCount(totals.existingTasks) })
            : t('plans.issue.totals', { units: formatCount(totals.units), newTasks: formatCount(totals.newTasks), existing: formatCount(totals.existingTasks) })}
        </Box>
        <Box sx={{ color: 'text.secondary', mt: 0.5 }}>{t('plans.issue.resolvedOn', { date: formatDateVi(resolvedOn) })}</Box>
        {totals.newTasks === 0 ? <Alert severity="info" sx={{ mt: 1.5 }}>{t('plans.issue.nothingNew')}</Alert> : null}
        {pastDue > 0 ? <Alert severity="warning" sx={{ mt: 1.5 }}>{t('plans.issue.pastDue', { count: formatCount(pastDue) })}</Alert> : null}
      </Panel>
      <FormControlLabel control={<Switch size="small" checked={isOnlyNew} onChange={(_, on) => setOnlyNew(on)} />} label={t('plans.issue.onlyNew')} sx={{ ml: 0, gap: 0.5 }} />
      <Box>
        {groups.map(({ section, rows }) => (
          <Box key={section.id} sx={{ mb: 1.5 }}>
            <Box component="h2" sx={{ m: 0, px: 1.5, py: 0.75, fontWeight: 600, fontSize: '0.875rem', backgroundColor: 'accentSoft' }}>
              {numbered(section.printedNumber, section.title)}
            </Box>
            {rows.map((activity) => (
              <PreviewActivityPanel
                key={activity.activityId}
                planId={planId}
                activity={activity}
                members={members}
                notes={problems.filter(({ activityId }) => activityId === activity.activityId)}
              />
            ))}
          </Box>
        ))}
      </Box>
      <Box sx={({ palette }) => ({ display: 'flex', gap: 1, position: 'sticky', bottom: { xs: 60, md: 0 }, py: 1.5, backgroundColor: palette.background.default, borderTop: `1px solid ${palette.line}` })}>
        <Button onClick={onBack}>{t('common.back')}</Button>
        <Button variant="contained" onClick={onNext} disabled={totals.newTasks === 0}>
          {t('plans.issue.toConfirm')}
        </Button>
      </Box>
    </Box>
  );
}

/** New tasks whose day is already gone: issued late in the year they begin as overdue, which nobody should learn afterwards. */
function countPastDue({ activities }: Pick<IssuePreview, 'activities'>, today: string): number {
  const occurrences = activities.flatMap(({ roles }) => roles.flatMap((role) => role.occurrences));
  return occurrences.reduce((sum, { effectiveDueOn, newCount }) => (effectiveDueOn && effectiveDueOn < today ? sum + newCount : sum), 0);
}
