import { DOUBT_WORDS, doubtMessage } from '#contracts';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import ReportProblem from '@mui/icons-material/ReportProblemOutlined';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useLocaleState } from 'react-admin';
import type { Locale } from '../../providers/problem';
import type { ImportDoubt } from '../importTypes';
import { placeIn } from '../placeWords';

interface DoubtLineProps {
  readonly doubt: ImportDoubt;
  /** What can be done about it at once. */
  readonly actions?: ReactNode;
  /** The place that is shown already. */
  readonly near?: string;
}

/** One thing the reader was not sure of, with what a person can do about it. */
export function DoubtLine({ doubt: { code, params, weight, isSettled, place }, actions, near }: DoubtLineProps) {
  const [locale] = useLocaleState();
  const isAsked = weight === 'ask' && !isSettled;
  const Icon = isSettled ? CheckCircle : isAsked ? ReportProblem : InfoOutlined;
  const message = doubtMessage(code, params, locale as Locale).replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  return (
    <Box
      component="li"
      sx={({ palette }) => ({
        display: 'flex', gap: 1, px: 1.25, py: isAsked ? 1 : 0.5, borderRadius: '6px', fontSize: '0.875rem',
        ...(isAsked ? { backgroundColor: palette.tones.amber.soft, color: palette.tones.amber.ink } : { color: isSettled ? palette.tones.green.ink : palette.text.secondary }),
      })}
    >
      <Icon aria-hidden="true" sx={{ fontSize: 18, mt: '2px', flex: 'none' }} />
      <Box sx={{ minWidth: 0, flex: 1, overflowWrap: 'anywhere' }}>
        <Box component="span" sx={{ fontWeight: isAsked ? 600 : 400, textDecoration: isSettled ? 'line-through' : undefined }}>{message}</Box>
        {isAsked ? <Box component="span" sx={{ color: 'text.primary' }}> {DOUBT_WORDS[code][locale === 'vi' ? 'todoVi' : 'todoEn']}</Box> : null}
        {isAsked && place && !near?.includes(place) ? <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}> ({placeIn(place, locale)})</Box> : null}
        {isAsked && actions ? <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.75, color: 'text.primary' }}>{actions}</Box> : null}
      </Box>
    </Box>
  );
}

export function DoubtLines({ label, children }: { label: string; children: ReactNode }) {
  return <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75, gridTemplateColumns: 'minmax(0, 1fr)' }}>{children}</Box>;
}
