import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Collapse from '@mui/material/Collapse';
import { useId, useState } from 'react';
import { InstantVi } from '../../components/DateVi';
import { FactList } from '../../components/Panel';
import { useT } from '../../i18n/useT';
import type { AuditEntry } from '../../providers/apiTypes';
import { AuditDiff } from './AuditDiff';
import { useAuditWords } from './auditWords';

/** One line of the log: who did what to what and when; opens to what changed. */
export function AuditRow({ entry }: { entry: AuditEntry }) {
  const t = useT();
  const words = useAuditWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const nobody = entry.subjectType === 'installation' ? t('records.audit.system') : t('records.audit.anonymous');
  const who = entry.person?.fullName || entry.personName || nobody;
  return (
    <Box sx={{ borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
      <ButtonBase
        onClick={() => setOpen(!isOpen)}
        aria-expanded={isOpen}
        aria-controls={id}
        sx={{ width: '100%', textAlign: 'left', font: 'inherit', display: 'grid', gridTemplateColumns: { xs: '1fr auto', md: '150px 210px 1fr auto' }, columnGap: 2, px: 2, py: 1.1, fontSize: '0.875rem', alignItems: 'baseline', '&:hover': { backgroundColor: 'background.default' } }}
      >
        <Box component="span" sx={{ color: 'text.secondary', gridColumn: { xs: 1, md: 'auto' } }}>
          <InstantVi at={entry.at} />
        </Box>
        <Box component="span" sx={{ fontWeight: 500, gridColumn: { xs: 1, md: 'auto' } }}>
          {who}
        </Box>
        <Box component="span" sx={{ gridColumn: { xs: 1, md: 'auto' }, minWidth: 0 }}>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {words.verb(entry.action)}
          </Box>{' '}
          {[words.subject(entry.subjectType).toLocaleLowerCase('vi'), entry.subjectLabel].filter(Boolean).join(' · ')}
        </Box>
        <ExpandMore aria-hidden="true" sx={{ fontSize: 20, color: 'text.secondary', transform: isOpen ? 'rotate(180deg)' : 'none', gridColumn: { xs: 2, md: 'auto' }, gridRow: { xs: '1 / span 3', md: 'auto' }, alignSelf: 'center' }} />
      </ButtonBase>
      <Collapse in={isOpen} unmountOnExit id={id}>
        <Box sx={{ px: 2, pb: 2, pt: 0.5, display: 'grid', gap: 2, backgroundColor: 'background.default' }}>
          <AuditDiff entry={entry} />
          <FactList facts={factsOf(entry, t)} />
        </Box>
      </Collapse>
    </Box>
  );
}

function factsOf(entry: AuditEntry, t: ReturnType<typeof useT>) {
  const unit = typeof entry.actingUnit === 'string' ? entry.actingUnit : entry.actingUnit?.name;
  const facts: [string, string | number | null | undefined][] = [
    [t('records.audit.reason'), entry.reason],
    [t('records.audit.actingUnit'), unit],
    [t('records.audit.request'), entry.requestId],
    [t('records.audit.address'), entry.ip],
    [t('records.audit.seq'), entry.seq],
  ];
  return facts.filter(([, value]) => value !== null && value !== undefined && value !== '').map(([label, value]) => ({ label, value }));
}
