import type { Theme } from '@mui/material/styles';

/** A cell is a plain field without the form's frame: thirty-five frames in a row would be all one sees. */
export const cellField = ({ palette }: Theme) => ({
  width: '100%',
  // The heads above and the bar below lie over the sheet while it scrolls.
  scrollMarginTop: 120,
  scrollMarginBottom: 130,
  minHeight: 36,
  boxSizing: 'border-box' as const,
  px: 1,
  py: 0.5,
  font: 'inherit',
  fontVariantNumeric: 'tabular-nums',
  color: palette.text.primary,
  backgroundColor: palette.raised,
  border: `1px solid ${palette.lineStrong}`,
  borderRadius: '4px',
  '&::placeholder': { color: palette.text.secondary, opacity: 1 },
  '&:focus': { outline: `2px solid ${palette.focus}`, outlineOffset: 0 },
  '&[aria-invalid="true"]': { borderColor: palette.tones.red.ink, backgroundColor: palette.tones.red.soft },
});
