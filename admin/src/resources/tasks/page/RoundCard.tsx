import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { formatDateVi, diffDays } from '#domain';
import { formatInstantVi } from '../../../components/DateVi';
import { StandingGlyph } from '../../../components/StandingGlyph';
import { useT } from '../../../i18n/useT';
import { useToday } from '../../../providers/session';
import type { ToneName } from '../../../theme/tokens';
import { EvidenceList } from '../../evidence/EvidenceList';
import type { Round, Task } from '../taskTypes';
import { RoundText } from './RoundText';

const TONES: Readonly<Record<Round['state'], ToneName>> = { draft: 'grey', submitted: 'blue', returned: 'orange', approved: 'green', recalled: 'grey' };

/** One numbered round: who handed it in and when, what it says, its evidence, and the office's answer (RULES.md E1). */
export function RoundCard({ task, round, isOpen: isOpenAtFirst }: { task: Task; round: Round; isOpen: boolean }) {
  const t = useT();
  const bodyId = useId();
  const [isChosen, setOpen] = useState(false);
  // A round on the page may become the latest decided one, which has no button of its own.
  const isOpen = isOpenAtFirst || isChosen;
  return (
    <Box component="article" sx={({ palette }) => ({ border: `1px solid ${palette.line}`, borderLeft: `4px solid ${palette.tones[TONES[round.state]].ink}`, borderRadius: '6px', p: { xs: 1.5, md: 2 }, minWidth: 0 })}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="subtitle2" component="h3">{t('tasks.page.round', { no: round.roundNo })}</Typography>
        <Box sx={{ color: `tones.${TONES[round.state]}.ink`, fontWeight: 600, fontSize: '0.875rem' }}>{t(`tasks.page.roundState.${round.state}`)}</Box>
        {round.kind === 'notApplicable' ? <Box sx={{ fontSize: '0.875rem' }}>· {t('tasks.page.roundKindNotApplicable')}</Box> : null}
        {isOpenAtFirst ? null : (
          <Button size="small" aria-expanded={isOpen} aria-controls={bodyId} aria-label={`${t('tasks.page.round', { no: round.roundNo })}: ${t(isOpen ? 'tasks.page.othersHide' : 'common.details')}`} onClick={() => setOpen(!isOpen)} sx={{ ml: 'auto' }}>
            {t(isOpen ? 'tasks.page.othersHide' : 'common.details')}
          </Button>
        )}
      </Box>
      {round.submittedAt ? (
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('tasks.page.submittedBy', { person: round.submittedBy?.fullName ?? t('tasks.page.system'), at: formatInstantVi(round.submittedAt) })}</Box>
      ) : null}
      <Box id={bodyId} hidden={!isOpen} sx={{ mt: 1.5, display: isOpen ? 'grid' : 'none', gap: 1.5, minWidth: 0 }}>
        <RoundText task={task} round={round} />
        <div>
          <Typography variant="subtitle2" component="h4" sx={{ mb: 0.5 }}>{t('tasks.page.evidence')}</Typography>
          {round.evidence.length ? <EvidenceList items={round.evidence} /> : <Box sx={{ color: 'text.secondary' }}>{t('tasks.page.noEvidence')}</Box>}
        </div>
        <OfficeSaid task={task} round={round} />
      </Box>
    </Box>
  );
}

function OfficeSaid({ task, round }: { task: Task; round: Round }) {
  const t = useT();
  const today = useToday();
  if (round.state === 'recalled') return null;
  const isReturned = round.state === 'returned';
  const late = task.reviewDueOn && today > task.reviewDueOn ? diffDays(task.reviewDueOn, today) : 0;
  return (
    <Box sx={({ palette }) => ({ borderRadius: '6px', p: 1.25, backgroundColor: isReturned ? palette.tones.orange.soft : palette.accentSoft })}>
      <Typography variant="subtitle2" component="h4" sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}>
        {isReturned ? <StandingGlyph standing="returned" size={14} /> : null}
        {t('tasks.page.officeSaid')}
      </Typography>
      {round.decidedAt ? (
        <>
          <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontWeight: isReturned ? 600 : 400 }}>{round.decisionNote || t(`tasks.page.roundState.${round.state}`)}</Box>
          <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('tasks.page.decidedBy', { person: round.decidedBy?.fullName ?? t('tasks.page.system'), at: formatInstantVi(round.decidedAt) })}</Box>
        </>
      ) : (
        <Box sx={{ color: late ? 'tones.red.ink' : 'text.secondary' }}>
          {task.reviewDueOn && round.state === 'submitted'
            ? late
              ? t('tasks.page.reviewLate', { count: late, date: formatDateVi(task.reviewDueOn) })
              : t('tasks.page.reviewDue', { date: formatDateVi(task.reviewDueOn) })
            : t('tasks.page.officeNothing')}
        </Box>
      )}
    </Box>
  );
}
