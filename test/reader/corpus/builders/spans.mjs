/** Readings of a beginning and an end: the README's way first, the others that are equally right beside it. */

const lastDay = (month, year) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
const reading = ([first, ...others]) => ({ schedule: first.join(' + '), or: { scheduleOr: others } });

function quarters(from, to, year) {
  if (from % 3 !== 1 || to % 3 !== 0) return [];
  const [first, last] = [Math.ceil(from / 3), to / 3];
  const whole = first === 1 && last === 4 ? [[`year ${year}`], ['year']] : [];
  const range = first === last ? [[`quarter ${first}/${year}`]] : [[`quarterRange ${first}-${last}/${year}`], [`quarterRange ${first}-${last}`]];
  return [...range, ...whole];
}

/** From one month to another of a year, in two columns. */
export const months = (from, to, year) =>
  reading([
    ...quarters(from, to, year),
    [`month ${to}/${year}`],
    ...(from === to ? [[`month ${to}/${year}`, `month ${to}/${year}`]] : [[`month ${from}/${year}`, `month ${to}/${year}`]]),
    [`month ${from}`, `month ${to}/${year}`],
    [`beforeDate ${lastDay(to, year)}`],
  ]);

/** From one day to another, in two columns. */
export const days = (from, to) => {
  const [year, month] = to.split('-').map(Number);
  const wholeMonths = from.endsWith('-01') && lastDay(month, year) === to && from.startsWith(`${year}-`);
  return reading([
    ...(wholeMonths ? quarters(Number(from.slice(5, 7)), month, year) : []),
    [`date ${to}`],
    [`beforeDate ${to}`],
    [`month ${month}/${year}`],
    [`date ${from}`, `date ${to}`],
    [`date ${from}`, `beforeDate ${to}`],
    [`milestones ${from},${to}`],
  ]);
};

/** Crosses in the columns of the quarters. `year` where the heading names it. */
export function crosses(list, year) {
  const one = (quarter) => (year ? `quarter ${quarter}/${year}` : `quarter ${quarter}`);
  const forms = [list.map(one)];
  if (year) forms.push(list.map((quarter) => `quarter ${quarter}`));
  const isRun = list.length > 1 && list.at(-1) - list[0] === list.length - 1;
  if (isRun) forms.push([`quarterRange ${list[0]}-${list.at(-1)}`], ...(year ? [[`quarterRange ${list[0]}-${list.at(-1)}/${year}`]] : []));
  if (list.length === 4) forms.push(['recurring quarter'], ['continuous'], ['year'], ...(year ? [[`year ${year}`]] : []));
  return reading(forms);
}
