import type { Components, Theme } from '@mui/material/styles';
import { shape, type as typeScale } from './tokens';

/** What the component library says by itself: the names of its buttons for those who hear them, and of an empty list. */
export interface ControlWords {
  readonly open: string;
  readonly close: string;
  readonly clear: string;
  readonly loading: string;
  readonly nothingFound: string;
}

/** Every departure from the component library's own look, in one place. */
export function overridesFor(theme: Theme, words: ControlWords): Components<Theme> {
  return { ...surfaces(theme, words), ...controls(theme), ...fields(theme, words), ...tables(theme), ...adminInputs() };
}

function surfaces(theme: Theme, words: ControlWords): Components<Theme> {
  const { palette } = theme;
  return {
    MuiCssBaseline: {
      styleOverrides: {
        html: { WebkitTextSizeAdjust: '100%' },
        body: { fontFeatureSettings: "'kern'", fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word' },
        ':focus-visible': { outline: `2px solid ${palette.focus}`, outlineOffset: 2 },
        'h1, h2, h3, p': { margin: 0 },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
        },
        '@media print': { '.no-print': { display: 'none !important' }, body: { background: '#fff !important' } },
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: {
      styleOverrides: { root: { border: `1px solid ${palette.line}`, borderRadius: shape.cardRadius, boxShadow: 'none' } },
    },
    MuiDialog: { styleOverrides: { paper: { borderRadius: shape.cardRadius, border: `1px solid ${palette.line}` } } },
    MuiDialogTitle: { styleOverrides: { root: { ...theme.typography.h3, padding: '18px 24px 8px' } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 18px', gap: 4 } } },
    MuiMenu: { styleOverrides: { paper: { border: `1px solid ${palette.line}` } } },
    MuiTooltip: {
      defaultProps: { enterDelay: 300 },
      styleOverrides: {
        tooltip: { fontSize: typeScale.small, backgroundColor: palette.text.primary, color: palette.background.paper, fontWeight: 400 },
      },
    },
    MuiAlert: {
      defaultProps: { closeText: words.close },
      styleOverrides: {
        root: {
          borderRadius: shape.radius,
          fontSize: typeScale.dense,
          alignItems: 'center',
          color: palette.text.primary,
          variants: [
            { props: { severity: 'error', variant: 'standard' }, style: { backgroundColor: palette.tones.red.soft } },
            { props: { severity: 'warning', variant: 'standard' }, style: { backgroundColor: palette.tones.amber.soft } },
            { props: { severity: 'info', variant: 'standard' }, style: { backgroundColor: palette.accentSoft } },
            { props: { severity: 'success', variant: 'standard' }, style: { backgroundColor: palette.tones.green.soft } },
          ],
        },
      },
    },
  };
}

function controls(theme: Theme): Components<Theme> {
  const { palette } = theme;
  const focusRing = { '&.Mui-focusVisible': { outline: `2px solid ${palette.focus}`, outlineOffset: 2 } };
  return {
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { minHeight: 38, padding: '6px 14px', borderRadius: shape.radius, ...focusRing },
        sizeSmall: { minHeight: 32, padding: '3px 10px' },
        outlined: { borderColor: palette.lineStrong },
        text: { padding: '6px 10px' },
      },
    },
    MuiIconButton: { styleOverrides: { root: { borderRadius: shape.radius, color: palette.text.secondary, ...focusRing } } },
    MuiChip: {
      styleOverrides: { root: { borderRadius: shape.radius, fontSize: typeScale.small, height: 26 }, outlined: { borderColor: palette.line } },
    },
    MuiTabs: { styleOverrides: { root: { minHeight: 42 }, indicator: { height: 3, borderRadius: '3px 3px 0 0' } } },
    MuiTab: { styleOverrides: { root: { minHeight: 42, padding: '8px 14px', fontWeight: 500, '&.Mui-selected': { fontWeight: 600 }, ...focusRing } } },
    MuiListItemButton: { styleOverrides: { root: { borderRadius: shape.radius, ...focusRing } } },
    MuiMenuItem: { styleOverrides: { root: { fontSize: typeScale.dense, minHeight: 40, ...focusRing } } },
    MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { color: palette.primary.main, fontWeight: 500 } } },
    MuiToggleButton: { styleOverrides: { root: { textTransform: 'none', color: palette.text.secondary, padding: '5px 12px', fontWeight: 500, ...focusRing } } },
    MuiLinearProgress: { styleOverrides: { root: { height: 6, borderRadius: 3, backgroundColor: palette.line } } },
  };
}

function fields(theme: Theme, words: ControlWords): Components<Theme> {
  const { palette } = theme;
  return {
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small' } },
    MuiSelect: { defaultProps: { variant: 'outlined', size: 'small' } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: {
          backgroundColor: palette.raised,
          '& .MuiOutlinedInput-notchedOutline': { borderColor: palette.lineStrong },
          '&:hover:not(.Mui-disabled):not(.Mui-error) .MuiOutlinedInput-notchedOutline': { borderColor: palette.text.secondary },
          '&.Mui-focused:not(.Mui-error) .MuiOutlinedInput-notchedOutline': { borderColor: palette.primary.main, borderWidth: 2 },
        },
        // A form that may only be read is still read: its text keeps the contrast of quiet text.
        input: { fontSize: typeScale.body, '&.Mui-disabled': { WebkitTextFillColor: palette.text.secondary } },
        notchedOutline: { '& legend': { fontSize: '0.87em' } },
      },
    },
    MuiFilledInput: { defaultProps: { disableUnderline: true } },
    // The floating label keeps 13 px: the library's own scale of 0.75 is too small for stacked Vietnamese marks.
    MuiInputLabel: {
      styleOverrides: { root: { fontSize: typeScale.body, '&.Mui-disabled': { color: palette.text.secondary } }, outlined: { '&.MuiInputLabel-shrink': { transform: 'translate(14px, -10px) scale(0.87)' } } },
    },
    MuiFormHelperText: { styleOverrides: { root: { fontSize: typeScale.small, marginLeft: 2, '&.Mui-disabled': { color: palette.text.secondary }, '&:empty': { display: 'none' } } } },
    MuiAutocomplete: {
      defaultProps: { openText: words.open, closeText: words.close, clearText: words.clear, loadingText: words.loading, noOptionsText: words.nothingFound },
      styleOverrides: { option: { fontSize: typeScale.dense, minHeight: 40 }, paper: { border: `1px solid ${palette.line}` } },
    },
  };
}

function tables(theme: Theme): Components<Theme> {
  const { palette } = theme;
  return {
    MuiTableCell: {
      styleOverrides: {
        root: { fontSize: typeScale.dense, padding: '9px 12px', borderColor: palette.line, lineHeight: 1.45, verticalAlign: 'top' },
        head: { fontWeight: 600, fontSize: typeScale.small, color: palette.text.secondary, whiteSpace: 'nowrap', backgroundColor: palette.background.paper },
        sizeSmall: { padding: '6px 10px' },
      },
    },
    MuiTableBody: { styleOverrides: { root: { '& tr:last-child td, & tr:last-child th': { borderBottom: 0 } } } },
    MuiTableSortLabel: { styleOverrides: { root: { '&.Mui-active': { color: palette.text.primary } } } },
    MuiPaginationItem: { styleOverrides: { root: { fontSize: typeScale.dense } } },
  };
}

/** react-admin's inputs keep an empty line for help that is mostly not there; ours take the room only when they say something. */
function adminInputs(): Components<Theme> {
  const names = ['RaTextInput', 'RaSelectInput', 'RaSelectArrayInput', 'RaNumberInput', 'RaDateInput', 'RaBooleanInput', 'RaPasswordInput'];
  const quiet = { defaultProps: { helperText: false, margin: 'none', variant: 'outlined' } };
  return Object.fromEntries(names.map((name) => [name, quiet])) as Components<Theme>;
}
