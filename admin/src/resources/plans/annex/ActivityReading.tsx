import ReportProblem from '@mui/icons-material/ReportProblemOutlined';
import { needsConfirmation } from '#domain';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatDecimal } from '../../../components/numbers';
import { RoleChip } from '../../../components/RoleChip';
import { useT } from '../../../i18n/useT';
import { DocumentName } from '../parts/DocumentName';
import { describeRule } from '../schedule/describeRule';
import type { Activity, Party, Rule } from '../planTypes';

/** The structured reading beside the printed words, with who read it and what is doubtful (RULES.md A2). */
export function ActivityReading({ activity }: { activity: Activity }) {
  const t = useT();
  const { parties, rules, deliverables, figures, bases, readingNotes, origin } = activity;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, columnGap: 3, gridTemplateColumns: { xs: '1fr', md: 'repeat(auto-fit, minmax(230px, 1fr))' }, fontSize: '0.8125rem' }}>
      <Part title={t('plans.reading.parties')}>
        {parties.map((party) => <PartyLine key={party.id} party={party} />)}
      </Part>
      <Part title={t('plans.reading.schedule')}>
        {rules.map((rule) => <RuleLine key={rule.id} rule={rule} />)}
      </Part>
      {deliverables.length ? (
        <Part title={t('plans.reading.deliverables')}>
          <Box component="ol" sx={{ m: 0, pl: 2.25 }}>
            {deliverables.map(({ id, text }) => <li key={id}>{text}</li>)}
          </Box>
        </Part>
      ) : null}
      {figures.length ? (
        <Part title={t('plans.reading.figures')}>
          {figures.map(({ id, quote, comparator, value, measureUnit, indicatorId, indicatorName }) => (
            <div key={id}>
              {value === null ? null : <b>{t(`plans.comparators.${comparator}`)} {formatDecimal(value)} {measureUnit} – </b>}“{quote}”
              {indicatorId ? <Box component={Link} to={`/indicators/${indicatorId}/show`} sx={{ display: 'block', color: 'primary.main' }}>{indicatorName}</Box> : null}
            </div>
          ))}
        </Part>
      ) : null}
      {bases.length ? (
        <Part title={t('plans.reading.bases')}>
          {bases.map((document) => <DocumentName key={document.id} document={document} />)}
        </Part>
      ) : null}
      {readingNotes.length ? (
        <Part title={t('plans.reading.notes')}>
          {readingNotes.map((note) => (
            <Box key={note} sx={{ display: 'flex', gap: 0.75, color: 'tones.amber.ink' }}>
              <ReportProblem aria-hidden="true" sx={{ fontSize: 16, mt: '2px', flex: 'none' }} />
              <span>{note}</span>
            </Box>
          ))}
        </Part>
      ) : null}
      <Box sx={{ color: 'text.secondary', gridColumn: '1 / -1' }} title={t(`plans.reading.originHelp.${origin}`)}>
        {t(`plans.reading.origin.${origin}`)}. {t(`plans.reading.originHelp.${origin}`)}
      </Box>
    </Box>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const t = useT();
  const isEmpty = Array.isArray(children) && children.length === 0;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, alignContent: 'start', minWidth: 0 }}>
      <Box sx={{ fontWeight: 600, color: 'text.secondary' }}>{title}</Box>
      {isEmpty ? <Box sx={{ color: 'text.secondary' }}>{t('plans.reading.nothing')}</Box> : children}
    </Box>
  );
}

function PartyLine({ party }: { party: Party }) {
  const t = useT();
  const { target, memberIds, duty, role, wording } = party;
  const name = target.kind === 'unit' ? target.unit.name : target.kind === 'group' ? target.group.name : target.name;
  const kind = target.kind === 'unit' ? null : target.kind === 'external' ? t('plans.reading.external') : groupWords();
  function groupWords(): string {
    if (target.kind !== 'group' || target.group.kind !== 'open') return t('plans.reading.group');
    return memberIds.length ? t('plans.reading.openChosen', { count: memberIds.length }) : t('plans.reading.openGroup');
  }
  return (
    <Box title={wording || undefined} sx={{ minWidth: 0 }}>
      <RoleChip role={role} /> {name}
      {kind ? <Box component="span" sx={{ color: 'text.secondary' }}> ({kind})</Box> : null}
      {duty ? <Box sx={{ color: 'text.secondary' }}>{duty}</Box> : null}
    </Box>
  );
}

const READERS = { person: 'byPerson', import: 'byImport', demonstration: 'byDemonstration' } as const;

function RuleLine({ rule: { rule, readBy, confidence, note } }: { rule: Rule }) {
  const t = useT();
  const isDoubtful = confidence === 'low' || needsConfirmation(rule);
  return (
    <div>
      {describeRule(rule, t)}
      <Box component="span" sx={{ color: isDoubtful ? 'tones.amber.ink' : 'text.secondary' }}>
        {' '}
        ({[t(`plans.reading.${READERS[readBy]}`), isDoubtful ? t('plans.reading.lowConfidence') : null].filter(Boolean).join(', ')})
      </Box>
      {note ? <Box sx={{ color: 'text.secondary' }}>{note}</Box> : null}
    </div>
  );
}
