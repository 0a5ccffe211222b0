import type { indicatorCollection as vi } from '../vi/indicatorCollection';

export const indicatorCollection: typeof vi = {
  title: 'How figures are collected',
  every: { month: 'Figures are collected every month.', quarter: 'Figures are collected every quarter.', half: 'Figures are collected every six months.', year: 'Figures are collected once a year.' },
  evaluatedOn: 'Judged on %{date}.',
  near: 'Within %{margin} points of the target is “near”.',
  byHand: 'Each period is locked by hand.',
  byItself: 'A period locks by itself %{count} day after its last day. |||| A period locks by itself %{count} days after its last day.',
  kind: 'Collected',
  kinds: { month: 'Every month', quarter: 'Every quarter', half: 'Every six months', year: 'Once a year' },
  kindHelp: 'Choose before the first period is opened; after that it cannot change.',
  kindFixed: 'Periods have been opened, so this cannot change any more.',
  evaluatedLabel: 'Day of evaluation',
  evaluatedHelp: 'Only where the document that assigns the indicators names a day of its own.',
  nearLabel: 'Margin of “near” (points)',
  nearHelp: 'Blank: only met and not met. With 2, a target of 95 is “near” from 93 on.',
  locksLabel: 'Locks by itself after (days)',
  locksHelp: 'Blank: somebody presses “Lock”. With 10, a period whose last day is 31/03 locks at the end of 10/04; one opened after its last day counts from its opening. Better after reports are due: who has not handed in by then has not reported.',
  daysWrong: 'A number of days such as 10, or blank.',
  lockedTonight: 'With these days, the coming night locks: %{periods}.',
};
