import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { formatInstantVi } from '../../components/DateVi';
import { Panel } from '../../components/Panel';
import { useApiQuery } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { Schemas } from '../../providers/schemas';
import { DocumentName } from '../../resources/plans/parts/DocumentName';
import { numbered } from '../../resources/indicators/parts/numbered';

type Amendment = Schemas['AmendmentView'];
type Line = Amendment['lines'][number];

const WORDS = ['printedNumber', 'content', 'expectedResults', 'partyText', 'scheduleText'] as const;

/** The later documents that changed an issued plan, the latest first, and line by line what they changed (RULES.md A3). */
export function AmendmentsPanel({ planId }: { planId: string }) {
  const t = useT();
  const found = useApiQuery<Schemas['AmendmentsView']>(['plans', planId, 'amendments'], `/plans/${planId}/amendments`);
  if (!found.data?.items.length) return null;
  return (
    <Panel title={t('planImport.plan.amendments')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {found.data.items.map((amendment) => <AmendmentItem key={amendment.id} amendment={amendment} />)}
      </Box>
    </Panel>
  );
}

function AmendmentItem({ amendment: { document, note, amendedAt, amendedBy, lines } }: { amendment: Amendment }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const count = (kind: Line['kind']) => lines.filter((line) => line.kind === kind).length;
  return (
    <Box component="li">
      <Box sx={{ fontWeight: 500 }}><DocumentName document={document} hasTitle /></Box>
      <Box sx={{ color: 'text.secondary' }}>{t('planImport.plan.lineCounts', { added: count('added'), changed: count('changed'), withdrawn: count('withdrawn') })} · {t('planImport.plan.amendedBy', { person: amendedBy.fullName, at: formatInstantVi(amendedAt) })}</Box>
      {note ? <Box sx={{ whiteSpace: 'pre-line' }}>{note}</Box> : null}
      <Button size="small" className="no-print" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={{ px: 0.5, ml: -0.5 }}>{t(isOpen ? 'planImport.plan.hideLines' : 'planImport.plan.showLines')}</Button>
      {isOpen ? (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
          {lines.map((line) => <AmendedLine key={line.activityId} line={line} />)}
        </Box>
      ) : null}
    </Box>
  );
}

function AmendedLine({ line: { kind, before, after } }: { line: Line }) {
  const t = useT();
  const words = after ?? before;
  const changed = before && after ? WORDS.filter((field) => before[field] !== after[field]) : [];
  return (
    <Box component="li" sx={{ borderLeft: 3, borderColor: kind === 'withdrawn' ? 'tones.red.ink' : kind === 'added' ? 'tones.green.ink' : 'tones.amber.ink', pl: 1.25 }}>
      <b>{t(`planImport.plan.lines.${kind}`)}</b> {numbered(words?.printedNumber ?? '', words?.content ?? '')}
      {before && after ? changed.map((field) => (
        <Box key={field} sx={{ display: 'grid', gap: 0.25 }}>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{t(`planImport.compare.fields.${field}`)}</Box>
          <Box sx={{ whiteSpace: 'pre-line', color: 'text.secondary' }}>{t('planImport.plan.before')}: {before[field] || t('plans.annex.blank')}</Box>
          <Box sx={{ whiteSpace: 'pre-line' }}>{t('planImport.plan.after')}: {after[field] || t('plans.annex.blank')}</Box>
        </Box>
      )) : null}
    </Box>
  );
}
