import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { useT } from '../../../i18n/useT';
import type { OverlayName, StatusName } from '../indicatorTypes';
import { STATUS_LOOKS } from './statuses';
import { StatusGlyph } from './StatusGlyph';

interface StatusChipProps {
  readonly status: StatusName;
  /** What limits the result: shown as words below or beside it, never instead of it. */
  readonly overlays?: readonly OverlayName[];
  readonly variant?: 'full' | 'compact';
}

/** A result as glyph, word and colour together, so that it survives greyscale print (RULES.md I13). */
export function StatusChip({ status, overlays = [], variant = 'full' }: StatusChipProps) {
  const t = useT();
  const full = t(`indicators.status.${status}`);
  const text = variant === 'compact' ? t(`indicators.statusShort.${status}`) : full;
  const look = STATUS_LOOKS[status];
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center', maxWidth: '100%' }}>
      <Box
        component="span"
        title={text === full ? undefined : full}
        sx={({ palette }) => ({
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.75,
          padding: '2px 8px 2px 6px',
          borderRadius: '6px',
          fontSize: '0.8125rem',
          fontWeight: 500,
          lineHeight: 1.45,
          whiteSpace: { xs: 'normal', sm: 'nowrap' },
          color: palette.tones[look.tone].ink,
          backgroundColor: palette.tones[look.tone].soft,
          border: look.isDashed ? `1px dashed ${palette.tones[look.tone].ink}` : '1px solid transparent',
          '@media print': { border: `1px ${look.isDashed ? 'dashed' : 'solid'} ${palette.tones[look.tone].ink}` },
        })}
      >
        <StatusGlyph status={status} size={14} />
        <span>{text}</span>
      </Box>
      <OverlayMarks overlays={overlays} />
    </Box>
  );
}

/** "Tạm tính, Nộp trễ": what limits a result, each explained on hover. */
export function OverlayMarks({ overlays }: { overlays: readonly OverlayName[] }) {
  const t = useT();
  if (!overlays.length) return null;
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem', lineHeight: 1.4 }}>
      {overlays.map((overlay, index) => (
        <Fragment key={overlay}>
          {index > 0 ? ', ' : null}
          <span title={t(`indicators.overlayHelp.${overlay}`)} style={{ whiteSpace: 'nowrap' }}>{t(`indicators.overlay.${overlay}`)}</span>
        </Fragment>
      ))}
    </Box>
  );
}
