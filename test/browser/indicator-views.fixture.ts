import type { Stage } from '../support/demonstration.js';

export interface IndicatorPlans {
  readonly baTo: string;
  readonly haGiang: string;
  readonly konTum: string;
  readonly lak: string;
}

/** The demonstration's plans with indicators, by whose they are. */
export async function indicatorPlans({ demonstration }: Stage): Promise<IndicatorPlans> {
  const planOf = async (words: string, year: number) =>
    (await demonstration.sql<{ id: string }>('SELECT p.id FROM plan p JOIN indicator_sheet s ON s.plan_id = p.id WHERE p.title ILIKE $1 AND p.year = $2 LIMIT 1', [`%${words}%`, year]))[0]!.id;
  return { baTo: await planOf('Ba Tơ', 2024), haGiang: await planOf('Hà Giang', 2024), konTum: await planOf('Kon Tum', 2022), lak: await planOf('Lắk', 2022) };
}
