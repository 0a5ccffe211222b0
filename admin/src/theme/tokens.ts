/** The whole palette and scale of the admin. Both themes are made from this one table; nothing else names a colour. */

export type Scheme = 'light' | 'dark';

/** A state colour: `ink` for words and glyphs, `soft` for the ground behind them. Pairs keep at least 4.5:1. */
export interface Tone {
  readonly ink: string;
  readonly soft: string;
}

export const TONE_NAMES = ['grey', 'amber', 'red', 'blue', 'orange', 'green', 'olive'] as const;
export type ToneName = (typeof TONE_NAMES)[number];

interface SchemeTokens {
  readonly accent: string;
  readonly accentStrong: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  readonly ground: string;
  readonly paper: string;
  readonly raised: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly inkQuiet: string;
  readonly focus: string;
  readonly tones: Readonly<Record<ToneName, Tone>>;
}

export const tokens: Readonly<Record<Scheme, SchemeTokens>> = {
  light: {
    accent: '#0f5c5c',
    accentStrong: '#0a4444',
    accentSoft: '#e3efed',
    onAccent: '#ffffff',
    ground: '#f7f5f2',
    paper: '#fffefc',
    raised: '#ffffff',
    line: '#e4dfd8',
    lineStrong: '#8d857b',
    ink: '#24211d',
    inkQuiet: '#5e5850',
    focus: '#0f5c5c',
    tones: {
      grey: { ink: '#5a564f', soft: '#efece7' },
      amber: { ink: '#7d5200', soft: '#fcf0d2' },
      red: { ink: '#a9221a', soft: '#fce8e5' },
      blue: { ink: '#1c578f', soft: '#e5eff9' },
      orange: { ink: '#9c430b', soft: '#fdebdd' },
      green: { ink: '#21633a', soft: '#e3f2e7' },
      olive: { ink: '#5a5f10', soft: '#f0f1d8' },
    },
  },
  dark: {
    accent: '#6fc3bd',
    accentStrong: '#98dcd6',
    accentSoft: '#1d3534',
    onAccent: '#0b2625',
    ground: '#171615',
    paper: '#201e1d',
    raised: '#292725',
    line: '#3a3734',
    lineStrong: '#857d73',
    ink: '#eeeae4',
    inkQuiet: '#b7afa5',
    focus: '#98dcd6',
    tones: {
      grey: { ink: '#bfb9b1', soft: '#312e2b' },
      amber: { ink: '#f0c26b', soft: '#3b2f14' },
      red: { ink: '#ff9f96', soft: '#452321' },
      blue: { ink: '#95c2f4', soft: '#1c2e43' },
      orange: { ink: '#f7b487', soft: '#432a19' },
      green: { ink: '#91d3a3', soft: '#1b3524' },
      olive: { ink: '#cfd47d', soft: '#31331a' },
    },
  },
};

/** Sizes in pixels. Vietnamese stacks marks above and below the line, so the line height stays at 1.5. */
export const type = {
  family: "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', sans-serif",
  body: 15,
  dense: 14,
  small: 13,
  lineHeight: 1.5,
} as const;

export const shape = { radius: 6, cardRadius: 10 } as const;
export const layout = { navWidth: 232, topBar: 56, bottomBar: 60, contentMax: 1320 } as const;
