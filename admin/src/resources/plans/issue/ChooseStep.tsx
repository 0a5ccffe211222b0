import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useState } from 'react';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/useT';
import { numbered } from '../../indicators/parts/numbered';
import type { AnnexSection, IssuePreview, Members } from '../planTypes';
import { needsLook } from './issueNotes';
import { MembersChoice } from './MembersChoice';
import { NoteLines } from './NoteLines';

interface ChooseStepProps {
  sections: readonly AnnexSection[];
  preview: IssuePreview;
  chosen: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
  members: Members;
  onMembers: (partyId: string, unitIds: string[]) => void;
  /** Something is left to issue once activities with an unfilled open group are taken out. */
  canGoOn: boolean;
  onNext: () => void;
}

/** Step 1: which activities, and who is meant where the document only says "liên quan" (RULES.md U3). */
export function ChooseStep({ sections, preview, chosen, onChoose, members, onMembers, canGoOn, onNext }: ChooseStepProps) {
  const t = useT();
  const [isOnlyMarked, setOnlyMarked] = useState(false);
  const [isTried, setTried] = useState(false);
  const active = sections.flatMap(({ activities }) => activities.filter(({ state }) => state === 'active'));
  const hasOpenGap = new Set(preview.needsMembers.filter(({ partyId, chosen: kept }) => (members[partyId] ?? kept).length === 0).map(({ activityId }) => activityId));
  const asksMembers = new Set(preview.needsMembers.map(({ activityId }) => activityId));
  // What is missing of open groups changes while the person picks: it is judged here, and a lead who comes with them by step 2.
  const isStale = (id: string, code: string) => (code === 'membersRequired' && !hasOpenGap.has(id)) || (code === 'noLead' && asksMembers.has(id));
  const notesOf = (id: string) => preview.problems.filter(({ activityId, code }) => activityId === id && !isStale(id, code));
  const isMarked = (id: string) => notesOf(id).some(needsLook);
  const toggle = (id: string) => onChoose(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]));
  const asked = preview.needsMembers.filter(({ activityId }) => chosen.has(activityId));
  const next = () => {
    setTried(true);
    if (canGoOn) onNext();
  };
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Panel title={t('plans.issue.steps.choose')} action={<span>{t('plans.issue.chosen', { count: chosen.size, total: active.length })}</span>}>
        <Box sx={{ color: 'text.secondary', mb: 1 }}>{t('plans.issue.chooseHelp')}</Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
          <Button size="small" onClick={() => onChoose(new Set(chosen.size === active.length ? [] : active.map(({ id }) => id)))}>
            {chosen.size === active.length ? t('plans.issue.chooseNone') : t('plans.issue.chooseAll')}
          </Button>
          <FormControlLabel control={<Switch size="small" checked={isOnlyMarked} onChange={(_, on) => setOnlyMarked(on)} />} label={t('plans.issue.onlyMarked')} sx={{ mr: 0, ml: 0, gap: 0.5 }} />
        </Box>
        <Box sx={({ palette }) => ({ maxHeight: 460, overflowY: 'auto', border: `1px solid ${palette.line}`, borderRadius: '6px' })} tabIndex={0} role="group" aria-label={t('plans.issue.steps.choose')}>
          {sections.map((section) => {
            const rows = section.activities.filter(({ id, state }) => state === 'active' && (!isOnlyMarked || isMarked(id)));
            if (rows.length === 0) return null;
            return (
              <Box key={section.id}>
                <Box sx={{ px: 1.5, py: 0.75, fontWeight: 600, backgroundColor: 'accentSoft', fontSize: '0.875rem' }}>
                  {numbered(section.printedNumber, section.title)}
                </Box>
                {rows.map(({ id, printedNumber, content }) => (
                  <Box key={id} sx={({ palette }) => ({ display: 'flex', alignItems: 'flex-start', gap: 0.5, px: 0.5, py: 0.25, borderBottom: `1px solid ${palette.line}`, fontSize: '0.875rem' })}>
                    <Checkbox size="small" checked={chosen.has(id)} onChange={() => toggle(id)} slotProps={{ input: { 'aria-label': t('plans.issue.chooseActivity', { number: printedNumber }) } }} />
                    <Box sx={{ flex: 1, minWidth: 0, py: 0.875, pr: 1 }} onClick={() => toggle(id)}>
                      <b>{printedNumber}.</b> {content}
                      <NoteLines notes={notesOf(id)} />
                    </Box>
                  </Box>
                ))}
              </Box>
            );
          })}
        </Box>
      </Panel>
      {asked.length ? (
        <Panel title={t('plans.issue.membersTitle')}>
          <Box sx={{ color: 'text.secondary', mb: 1.5 }}>{t('plans.issue.membersHelp')}</Box>
          {asked.map((one) => (
            <MembersChoice key={one.partyId} content={active.find(({ id }) => id === one.activityId)?.content} needed={one} ids={members[one.partyId] ?? one.chosen} onChange={(ids) => onMembers(one.partyId, ids)} />
          ))}
        </Panel>
      ) : null}
      {hasOpenGap.size > 0 && asked.some(({ activityId }) => hasOpenGap.has(activityId)) ? (
        <Alert severity="warning">
          {t('plans.issue.membersLeft', { count: asked.filter(({ partyId, chosen: kept }) => (members[partyId] ?? kept).length === 0).length })}
        </Alert>
      ) : null}
      {isTried && !canGoOn ? <Alert severity="error">{t('plans.issue.nothingChosen')}</Alert> : null}
      <Box>
        <Button variant="contained" onClick={next}>
          {t('plans.issue.toPreview')}
        </Button>
      </Box>
    </Box>
  );
}
