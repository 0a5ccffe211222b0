import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import { useT } from '../../../i18n/useT';
import { UnitsPicker } from '../parts/UnitsPicker';
import type { NeededMembers } from '../planTypes';

interface MembersChoiceProps {
  /** The line's own words: its number alone may stand in several sections. */
  content: string | undefined;
  needed: NeededMembers;
  ids: readonly string[];
  onChange: (ids: string[]) => void;
}

/** The units one open group means this time. */
export function MembersChoice({ content, needed, ids, onChange }: MembersChoiceProps) {
  const t = useT();
  const { printedNumber, groupName, wording, candidates, chosen } = needed;
  const isMissing = ids.length === 0;
  const isRemembered = !isMissing && chosen.length === ids.length && chosen.every((id) => ids.includes(id));
  const count = isMissing ? t('plans.issue.membersMissing') : t('plans.issue.membersChosen', { count: ids.length });
  return (
    <Accordion
      disableGutters
      elevation={0}
      slotProps={{ transition: { unmountOnExit: true } }}
      sx={({ palette }) => ({ border: `1px solid ${palette.line}`, borderRadius: '6px !important', mb: 1, '&::before': { display: 'none' } })}
    >
      <AccordionSummary expandIcon={<ExpandMore />} sx={{ font: 'inherit' }}>
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ fontWeight: 500 }}>{t('plans.issue.membersFor', { number: printedNumber, group: groupName })}</Box>
          {content ? <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{content}</Box> : null}
          <Box sx={{ fontSize: '0.8125rem', color: isMissing ? 'tones.amber.ink' : 'text.secondary' }}>
            {[count, isRemembered ? t('plans.issue.membersRemembered') : null].filter(Boolean).join(' · ')}
          </Box>
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        {wording ? <Box sx={{ mb: 1.5, fontSize: '0.875rem', color: 'text.secondary' }}>{t('plans.issue.membersWording', { wording })}</Box> : null}
        <UnitsPicker label={groupName} ids={ids} onChange={onChange} candidates={candidates} />
      </AccordionDetails>
    </Accordion>
  );
}
