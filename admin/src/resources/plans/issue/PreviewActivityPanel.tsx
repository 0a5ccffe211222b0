import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { formatDateVi, isCalendarDate, owesTask, PARTY_ROLES } from '#domain';
import { formatCount } from '../../../components/numbers';
import { RoleChip } from '../../../components/RoleChip';
import { useT } from '../../../i18n/useT';
import type { IssueNote, Members, PreviewActivity, PreviewOccurrence, PreviewRole } from '../planTypes';
import { describePeriod } from '../schedule/describePeriod';
import type { Translate } from '../schedule/describeRule';
import { NoteLines } from './NoteLines';
import { PreviewTasks } from './PreviewTasks';

interface PreviewActivityPanelProps {
  planId: string;
  activity: PreviewActivity;
  members: Members;
  notes: readonly IssueNote[];
}

/** One activity of the preview: units by role, dates by period with how they came about, what is left out and why. */
export function PreviewActivityPanel({ planId, activity, members, notes }: PreviewActivityPanelProps) {
  const t = useT();
  const [isListed, setListed] = useState(false);
  const { newTasks, existingTasks, roles, skipped } = activity;
  const hasTasks = newTasks + existingTasks > 0;
  const counts = hasTasks
    ? [newTasks ? t('plans.issue.newTasks', { count: formatCount(newTasks) }) : null, existingTasks ? t('plans.issue.existingTasks', { count: formatCount(existingTasks) }) : null].filter(Boolean).join(' · ')
    : t('plans.issue.noTask');
  return (
    <Accordion
      disableGutters
      elevation={0}
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: 'h3' } }}
      sx={({ palette }) => ({ border: `1px solid ${palette.line}`, mb: '-1px', backgroundColor: palette.background.paper, '&::before': { display: 'none' } })}
    >
      <AccordionSummary expandIcon={<ExpandMore />} sx={{ font: 'inherit', '& .MuiAccordionSummary-content': { minWidth: 0, my: 1.25 } }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, width: '100%', pr: 1, fontSize: '0.875rem', fontWeight: 400 }}>
          <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
            <b>{activity.printedNumber}.</b> {activity.content}
            <NoteLines notes={notes} />
          </Box>
          <Box sx={{ flex: 'none', fontWeight: newTasks ? 600 : 400, color: newTasks ? 'text.primary' : 'text.secondary' }}>{counts}</Box>
        </Box>
      </AccordionSummary>
      <AccordionDetails sx={{ fontSize: '0.875rem', display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {[...roles].sort((one, other) => PARTY_ROLES.indexOf(one.role) - PARTY_ROLES.indexOf(other.role)).map((role) => <RoleLines key={role.role} role={role} />)}
        {skipped.length ? (
          <Box sx={{ color: 'text.secondary' }}>
            {t('plans.issue.skipped', {
              periods: skipped.map(({ periodKey, reason }) => `${describePeriod(periodKey, t)} (${t(reason === 'cutOffBeforeIssue' ? 'plans.issue.skipReasons.cutOffBeforeIssue' : 'plans.issue.skipReasons.other')})`).join('; '),
            })}
          </Box>
        ) : null}
        {hasTasks ? (
          <Box>
            <Button size="small" variant="outlined" aria-expanded={isListed} onClick={() => setListed(!isListed)}>
              {isListed ? t('plans.issue.hideTasks') : t('plans.issue.showTasks')}
            </Button>
            {isListed ? <PreviewTasks planId={planId} activityId={activity.activityId} members={members} /> : null}
          </Box>
        ) : null}
      </AccordionDetails>
    </Accordion>
  );
}

function RoleLines({ role: { role, unitCount, unitNames, occurrences } }: { role: PreviewRole }) {
  const t = useT();
  const more = unitCount - unitNames.length;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ mb: 0.75 }}>
        <RoleChip role={role} /> <b>{t('plans.issue.unitCount', { count: formatCount(unitCount) })}</b>: {unitNames.join('; ')}
        {more > 0 ? `; ${t('plans.issue.andMore', { count: formatCount(more) })}` : ''}
      </Box>
      {occurrences.length ? <OccurrenceTable occurrences={occurrences} /> : null}
      {owesTask(role) ? null : <Box sx={{ color: 'text.secondary' }}>{t('plans.issue.noTaskRole')}</Box>}
    </Box>
  );
}

/** What the document says; "trước ngày D" stays so, since D−1 is only how it is read (RULES.md P8). */
function statedWords({ dueBasis, periodKey, statedDueOn }: PreviewOccurrence, t: Translate): string {
  if (dueBasis === 'dayBefore' && isCalendarDate(periodKey)) return t('plans.issue.statedBefore', { date: formatDateVi(periodKey) });
  return statedDueOn ? formatDateVi(statedDueOn) : '–';
}

function OccurrenceTable({ occurrences }: { occurrences: readonly PreviewOccurrence[] }) {
  const t = useT();
  const heads = [t('plans.issue.period'), t('plans.issue.stated'), t('plans.issue.effective'), t('plans.issue.why'), t('plans.issue.tasks')];
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('plans.issue.period')}>
      <Box
        component="table"
        sx={({ palette }) => ({ borderCollapse: 'collapse', fontSize: '0.8125rem', minWidth: 520, '& th, & td': { textAlign: 'left', px: 1, py: 0.5, borderBottom: `1px solid ${palette.line}`, fontWeight: 'inherit' }, '& thead th': { color: palette.text.secondary, fontWeight: 600 } })}
      >
        <thead>
          <tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr>
        </thead>
        <tbody>
          {occurrences.map((due, index) => (
            <tr key={`${due.periodKey}-${index}`}>
              <th scope="row">{describePeriod(due.periodKey, t)}</th>
              <td>{statedWords(due, t)}</td>
              <Box component="td" sx={{ fontWeight: due.wasMoved ? '600 !important' : undefined }}>{due.effectiveDueOn ? formatDateVi(due.effectiveDueOn) : '–'}</Box>
              <td>{[t(`plans.basis.${due.dueBasis}`), due.wasMoved ? t('plans.basis.moved') : null].filter(Boolean).join('; ')}</td>
              <td>{t('plans.issue.ofNew', { count: formatCount(due.taskCount), fresh: formatCount(due.newCount) })}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
