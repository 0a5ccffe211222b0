import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { useT } from '../../../i18n/useT';
import { layout } from '../../../theme/tokens';
import type { ScoreLine } from '../indicatorTypes';
import { Actual, drawnTarget, Gap, hasGap, LineTitle, measureOf, Verdict, WaitingDecision } from './lineParts';
import { mergedTargets } from './mergedTargets';
import { ReportedText } from './ReportedText';
import type { ScoreSection } from './scoreSections';
import { Sparkline } from './Sparkline';
import { TargetText } from './TargetText';

export interface ScoreLinesProps {
  readonly sections: readonly ScoreSection[];
  readonly caption: string;
  readonly lineTo: (line: ScoreLine) => string;
  readonly decisionsTo: (line: ScoreLine) => string | null;
  readonly isOneUnit?: boolean;
  /** Of the sections' headings where they are headings: 3 where a heading of the page already stands above. */
  readonly headingLevel?: 2 | 3;
}

/** One line, with where its name and its open decision lead. */
export interface LineProps {
  readonly line: ScoreLine;
  readonly to: string;
  readonly decisionsTo: string | null;
  readonly isOneUnit?: boolean;
}

const WIDTHS = ['52px', undefined, '18%', '104px', '100px', '17%', '158px'];
const COLUMNS = WIDTHS.length;

/** The board as the annex has it; several targets of one indicator stand one under another, each with its own verdict (RULES.md I10). */
export function ScoreTable({ sections, caption, lineTo, decisionsTo, isOneUnit }: ScoreLinesProps) {
  const t = useT();
  const heads = (['number', 'title', 'target', 'actual', 'trend', 'reported', 'statusAndGap'] as const).map((key) => t(`indicators.board.${key}`));
  return (
    <Box component="table" sx={tableLook}>
      <caption style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }}>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={head} scope="col" style={{ width: WIDTHS[index] }}>{head}</th>
          ))}
        </tr>
      </thead>
      {sections.map(({ key, title, lines }) => (
        <tbody key={key}>
          {title ? (
            <tr>
              <th scope="rowgroup" colSpan={COLUMNS} className="section">{title}</th>
            </tr>
          ) : null}
          {lines.map((line) => (
            <Fragment key={line.key}>
              <LineRows line={line} to={lineTo(line)} decisionsTo={decisionsTo(line)} isOneUnit={isOneUnit} />
            </Fragment>
          ))}
        </tbody>
      ))}
    </Box>
  );
}

function LineRows({ line, to, decisionsTo, isOneUnit }: LineProps) {
  const t = useT();
  const merged = mergedTargets(line.targets);
  const targets = merged.length ? merged : [{ target: null, documents: [] }];
  return targets.map(({ target, documents }, index) => (
    <tr key={target?.targetId ?? index} className={index > 0 ? 'further' : undefined}>
      {index === 0 ? (
        <>
          <td rowSpan={targets.length}>{line.printedNumber}</td>
          <th scope="row" rowSpan={targets.length}><LineTitle line={line} to={to} /></th>
        </>
      ) : null}
      <td>
        {target ? <TargetText target={target} documents={documents} lineTitle={line.title} hasOthers={targets.length > 1} /> : <Box component="span" sx={{ color: 'text.secondary' }}>{t('indicators.board.noTarget')}</Box>}
        {index === targets.length - 1 ? <div><WaitingDecision line={line} to={decisionsTo} /></div> : null}
      </td>
      {index === 0 ? <td rowSpan={targets.length} className="figure"><Actual line={line} /></td> : null}
      {index === 0 ? (
        <>
          <td rowSpan={targets.length}><Sparkline points={line.trend} measure={measureOf(line)} target={drawnTarget(line)} /></td>
          <td rowSpan={targets.length}><ReportedText line={line} isOneUnit={isOneUnit} /></td>
        </>
      ) : null}
      <td>
        <Verdict target={target} line={line} />
        {hasGap(target) ? <Box sx={{ mt: 0.5, color: 'text.secondary', fontSize: '0.8125rem' }}><Gap target={target} measureUnit={line.measureUnit} /></Box> : null}
      </td>
    </tr>
  ));
}

const tableLook = ({ palette }: { palette: { line: string; lineStrong: string; accentSoft: string; background: { paper: string }; text: { secondary: string } } }) => ({
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontSize: '0.875rem',
  lineHeight: 1.45,
  '& th, & td': { textAlign: 'left', verticalAlign: 'top', padding: '9px 10px', borderTop: `1px solid ${palette.line}`, fontWeight: 400, overflowWrap: 'break-word' },
  '& td.figure, & thead th:nth-of-type(4)': { textAlign: 'right' },
  '& tr.further > td': { borderTopStyle: 'dashed' },
  '& thead th': {
    position: 'sticky',
    top: layout.topBar,
    zIndex: 2,
    backgroundColor: palette.background.paper,
    color: palette.text.secondary,
    fontSize: '0.8125rem',
    fontWeight: 600,
    borderTop: 0,
    borderBottom: `1px solid ${palette.lineStrong}`,
  },
  '& th.section': { backgroundColor: palette.accentSoft, fontWeight: 600, padding: '6px 10px' },
  '& tbody tr:first-of-type > *': { borderTopColor: 'transparent' },
  '@media print': {
    fontSize: '9pt',
    '& thead': { display: 'table-header-group' },
    '& thead th': { position: 'static' },
    '& tr': { breakInside: 'avoid' },
    '& th, & td': { padding: '4px 6px', borderColor: '#777' },
  },
}) as const;
