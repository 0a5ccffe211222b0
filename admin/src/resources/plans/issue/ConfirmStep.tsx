import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { formatCount } from '../../../components/numbers';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/useT';
import type { IssuePreview } from '../planTypes';

interface ConfirmStepProps {
  preview: IssuePreview;
  isDraft: boolean;
  isPending: boolean;
  onBack: () => void;
  onIssue: () => void;
}

/** Step 3: the number once more, on the button itself. */
export function ConfirmStep({ preview: { totals }, isDraft, isPending, onBack, onIssue }: ConfirmStepProps) {
  const t = useT();
  const count = formatCount(totals.newTasks);
  return (
    <Panel title={totals.existingTasks > 0 ? t('plans.issue.confirmTitleMore', { count }) : t('plans.issue.confirmTitle', { count, units: formatCount(totals.units) })}>
      <Box sx={{ mb: 2 }}>{t('plans.issue.confirmText')}</Box>
      {isDraft ? <Alert severity="warning" sx={{ mb: 2 }}>{t('plans.issue.confirmDraft')}</Alert> : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={onBack} disabled={isPending}>{t('common.back')}</Button>
        <Button variant="contained" onClick={onIssue} loading={isPending}>
          {t('plans.issue.confirm', { count })}
        </Button>
      </Box>
    </Panel>
  );
}
