import { createTheme, type Theme } from '@mui/material/styles';
import { overridesFor, type ControlWords } from './overrides';
import { shape, tokens, type as typeScale, type Scheme, type Tone, type ToneName } from './tokens';

declare module '@mui/material/styles' {
  interface Palette {
    tones: Readonly<Record<ToneName, Tone>>;
    accentSoft: string;
    raised: string;
    line: string;
    lineStrong: string;
    focus: string;
  }
  interface PaletteOptions {
    tones?: Readonly<Record<ToneName, Tone>>;
    accentSoft?: string;
    raised?: string;
    line?: string;
    lineStrong?: string;
    focus?: string;
  }
}

const rem = (pixels: number): string => `${pixels / 16}rem`;

function paletteOf(scheme: Scheme) {
  const t = tokens[scheme];
  const main = (tone: ToneName) => ({
    main: t.tones[tone].ink,
    light: t.tones[tone].soft,
    dark: t.tones[tone].ink,
    contrastText: scheme === 'light' ? '#ffffff' : t.ground,
  });
  return {
    mode: scheme,
    primary: { main: t.accent, dark: t.accentStrong, light: t.accentSoft, contrastText: t.onAccent },
    secondary: { main: t.inkQuiet, dark: t.ink, light: t.line, contrastText: t.paper },
    error: main('red'),
    warning: main('amber'),
    info: main('blue'),
    success: main('green'),
    text: { primary: t.ink, secondary: t.inkQuiet, disabled: t.lineStrong },
    background: { default: t.ground, paper: t.paper },
    divider: t.line,
    tones: t.tones,
    accentSoft: t.accentSoft,
    raised: t.raised,
    line: t.line,
    lineStrong: t.lineStrong,
    focus: t.focus,
  };
}

function typographyOf() {
  const heading = (size: number) => ({ fontSize: rem(size), fontWeight: 600, lineHeight: 1.35, letterSpacing: '-0.005em' });
  return {
    fontFamily: typeScale.family,
    fontSize: typeScale.body,
    fontWeightMedium: 500,
    fontWeightBold: 600,
    h1: heading(24),
    h2: heading(19),
    h3: heading(17),
    h4: heading(16),
    h5: heading(15),
    h6: heading(15),
    body1: { fontSize: rem(typeScale.body), lineHeight: typeScale.lineHeight },
    body2: { fontSize: rem(typeScale.dense), lineHeight: typeScale.lineHeight },
    subtitle1: { fontSize: rem(typeScale.body), fontWeight: 500, lineHeight: typeScale.lineHeight },
    subtitle2: { fontSize: rem(typeScale.dense), fontWeight: 600, lineHeight: typeScale.lineHeight },
    caption: { fontSize: rem(typeScale.small), lineHeight: typeScale.lineHeight },
    overline: { fontSize: rem(typeScale.small), fontWeight: 600, letterSpacing: 0, textTransform: 'none' as const },
    button: { fontSize: rem(typeScale.dense), fontWeight: 600, textTransform: 'none' as const, letterSpacing: 0 },
  };
}

export function createAppTheme(scheme: Scheme, words: ControlWords): Theme {
  const theme = createTheme({
    palette: paletteOf(scheme),
    typography: typographyOf(),
    shape: { borderRadius: shape.radius },
    shadows: Array.from({ length: 25 }, (_, level) =>
      level === 0 ? 'none' : scheme === 'light' ? '0 6px 24px rgba(36, 33, 29, 0.14)' : '0 6px 24px rgba(0, 0, 0, 0.5)',
    ) as Theme['shadows'],
  });
  return createTheme(theme, { components: overridesFor(theme, words) });
}
