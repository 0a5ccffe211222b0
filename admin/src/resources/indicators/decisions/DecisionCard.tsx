import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import HelpOutline from '@mui/icons-material/HelpOutlined';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { InstantVi } from '../../../components/DateVi';
import { useT } from '../../../i18n/useT';
import type { PersonRef } from '../../../providers/apiTypes';
import type { PlanSheets } from '../annex/annexTypes';
import { sectionOf } from '../annex/sheetLayout';
import { numbered } from '../parts/numbered';
import { isToDecide, type DecisionItem, type SheetLine } from './decisionTypes';

interface DecisionCardProps {
  item: DecisionItem;
  annex: PlanSheets | undefined;
  /** Where the content names the lines itself. */
  hasOwnLines?: boolean;
  children: ReactNode;
}

/** One thing to settle: which indicator, where it is printed, and whether somebody has settled it. */
export function DecisionCard({ item, annex, hasOwnLines = false, children }: DecisionCardProps) {
  return (
    <Card component="article" sx={{ p: 2, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          <Box component={Link} to={`/indicators/${item.indicator.id}/show`} sx={{ fontWeight: 600, color: 'text.primary' }}>{item.indicator.name}</Box>
          {hasOwnLines ? null : <LineNames lines={item.lines} annex={annex} />}
        </Box>
        <DecidedMark item={item} />
      </Box>
      {children}
    </Card>
  );
}

/** Icon and word; the colour only adds. */
export function DecidedMark({ item: { kind, isDecided } }: { item: DecisionItem }) {
  const t = useT();
  const words = isToDecide(kind) ? (['decided', 'undecided'] as const) : (['confirmed', 'unconfirmed'] as const);
  const Icon = isDecided ? CheckCircle : HelpOutline;
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center', fontSize: '0.8125rem', fontWeight: 500, color: isDecided ? 'tones.green.ink' : 'tones.amber.ink', whiteSpace: 'nowrap' }}>
      <Icon aria-hidden="true" sx={{ fontSize: 18 }} />
      {t(`indicatorAnnex.decisions.${words[isDecided ? 0 : 1]}`)}
    </Box>
  );
}

export const lineName = ({ printedNumber, title }: SheetLine): string => numbered(printedNumber, title);

/** Where a line stands: the sheet by its number where there are several (its title is a capital paragraph), and the section; of another plan its title. */
export function usePlaceOf(annex: PlanSheets | undefined): (line: SheetLine) => string {
  const t = useT();
  const sheets = annex?.sheets ?? [];
  const places = new Map(sheets.flatMap((sheet) => sheet.rows.map((row) => [row.id, [sheets.length > 1 ? t('indicatorAnnex.untitled', { number: sheet.position }) : '', sectionOf(sheet, row)]] as const)));
  return (line) => [...(line.plan ? [line.plan.title] : (places.get(line.rowId) ?? [])), lineName(line)].filter(Boolean).join(' · ');
}

function LineNames({ lines, annex }: { lines: readonly SheetLine[]; annex: PlanSheets | undefined }) {
  const placeOf = usePlaceOf(annex);
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, color: 'text.secondary', fontSize: '0.8125rem' }}>
      {lines.map((line) => <li key={line.assignmentId}>{placeOf(line)}</li>)}
    </Box>
  );
}

interface PastDecision {
  key: string;
  text: string;
  note: string;
  by: PersonRef;
  at: string;
  revoked: { by: PersonRef; at: string } | null;
}

/** Who decided what and why; what was revoked stays to be read. */
export function DecisionHistory({ entries }: { entries: readonly PastDecision[] }) {
  const t = useT();
  if (entries.length === 0) return null;
  return (
    <Box component="ol" aria-label={t('indicatorAnnex.decisions.history')} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75, fontSize: '0.875rem' }}>
      {entries.map(({ key, text, note, by, at, revoked }) => (
        <Box component="li" key={key} sx={({ palette }) => ({ borderLeft: `3px solid ${revoked ? palette.line : palette.tones.green.ink}`, pl: 1.25 })}>
          <Box component="span" sx={{ fontWeight: 500, textDecoration: revoked ? 'line-through' : undefined }}>{text}</Box>{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>– {by.fullName}, <InstantVi at={at} /></Box>
          <Box sx={{ color: 'text.secondary', whiteSpace: 'pre-wrap' }}>“{note}”</Box>
          {revoked ? <Box sx={{ color: 'text.secondary' }}>{t('indicatorAnnex.decisions.revokedBy', { name: revoked.by.fullName })}, <InstantVi at={revoked.at} /></Box> : null}
        </Box>
      ))}
    </Box>
  );
}
