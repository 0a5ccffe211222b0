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
import type { IssuePreview, Members } from '../planTypes';
import { PreviewActivityPanel } from './PreviewActivityPanel';

interface PreviewStepProps {
  preview: IssuePreview;
  members: Members;
  onBack: () => void;
  onNext: () => void;
}

/** Step 2: exactly what will be created, for whom and by when, before anything is. */
export function PreviewStep({ preview, members, onBack, onNext }: PreviewStepProps) {
  const t = useT();
  const [isOnlyNew, setOnlyNew] = useState(false);
  const { totals, activities, problems, resolvedOn, planId } = preview;
  const shown = isOnlyNew ? activities.filter(({ newTasks }) => newTasks > 0) : activities;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Panel>
        <Box sx={{ fontSize: '1.0625rem', fontWeight: 600 }}>
          {t('plans.issue.totals', { units: formatCount(totals.units), newTasks: formatCount(totals.newTasks), existing: formatCount(totals.existingTasks) })}
        </Box>
        <Box sx={{ color: 'text.secondary', mt: 0.5 }}>{t('plans.issue.resolvedOn', { date: formatDateVi(resolvedOn) })}</Box>
        {totals.newTasks === 0 ? <Alert severity="info" sx={{ mt: 1.5 }}>{t('plans.issue.nothingNew')}</Alert> : null}
      </Panel>
      <FormControlLabel control={<Switch size="small" checked={isOnlyNew} onChange={(_, on) => setOnlyNew(on)} />} label={t('plans.issue.onlyNew')} sx={{ ml: 0, gap: 0.5 }} />
      <Box>
        {shown.map((activity) => (
          <PreviewActivityPanel
            key={activity.activityId}
            planId={planId}
            activity={activity}
            members={members}
            notes={problems.filter(({ activityId }) => activityId === activity.activityId)}
          />
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
