import type { APIRequestContext } from 'playwright-core';

export interface EnteredAnnex {
  readonly planId: string;
  readonly codes: Readonly<Record<'whole', string>>;
  readonly indicatorNames: Readonly<Record<'whole' | 'duties', string>>;
}

interface Ids {
  items: { id: string; name: string; level?: string }[];
}

/** Sheets of the demonstration's plan that hold every oddity the screens must show: an increase that can be read four ways, two documents that differ, a figure that does not follow. */
export async function enterAnnex(request: APIRequestContext, url: string): Promise<EnteredAnnex> {
  let keys = 0;
  const send = async <T>(method: 'get' | 'post', path: string, data?: object): Promise<T> => {
    const headers = method === 'post' ? { 'Idempotency-Key': `annex-${(keys += 1)}-0123456789` } : undefined;
    const answer = await request[method](`${url}/api/v1${path}`, { data, headers });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const made = async (path: string, data: object) => (await send<{ id: string }>('post', path, data)).id;
  const planId = (await send<{ items: { id: string; title: string }[] }>('get', '/plans?perPage=100')).items.find(({ title }) => title.includes('Ba Tơ'))!.id;
  const unitId = (await send<Ids>('get', '/org-units?q=Ba%20Vinh')).items[0]!.id;
  const document = (number: string) => made('/legal-documents', { kind: 'decision', number, symbol: 'NQ-THU', issuer: 'Chính phủ', title: `Văn bản thử ${number}`, issuedOn: '2024-01-05' });
  const [above, beside] = [await document('901'), await document('902')];
  const indicator = (code: string, name: string) =>
    made('/indicators', { code, name, kind: 'ratio', accumulation: 'flow', direction: 'higher', measureUnit: '%', numeratorText: 'Số hồ sơ đạt', denominatorText: 'Tổng số hồ sơ' });
  const names = { whole: 'Tỷ lệ thử toàn trình', duties: 'Tỷ lệ nghĩa vụ tài chính qua Cổng', online: 'Tỷ lệ thử hồ sơ trực tuyến' };
  const [whole, duties, online] = [await indicator('THU-1', names.whole), await indicator('THU-2', names.duties), await indicator('THU-3', names.online)];
  const refs: Refs = { unitId, above, beside, whole, duties, online };
  await made(`/plans/${planId}/indicator-sheets`, oddSheet(refs));
  await made(`/plans/${planId}/indicator-sheets`, smallSheet(refs));
  return { planId, codes: { whole: 'THU-1' }, indicatorNames: names };
}

type Refs = Readonly<Record<'unitId' | 'above' | 'beside' | 'whole' | 'duties' | 'online', string>>;

const column = (key: string, heading: string, meaning: string, parentKey: string | null = null) => ({ key, heading, meaning, parentKey });
const cells = (texts: Readonly<Record<string, string>>, more: Readonly<Record<string, object>> = {}) => Object.entries(texts).map(([columnKey, text]) => ({ columnKey, text, ...more[columnKey] }));
const unstated = (value: string) => ({ comparator: 'unstated', readFrom: 'none', value, measureUnit: '%', wording: value });

function oddSheet({ unitId, above, whole, duties, online }: Refs) {
  const lead = { role: 'lead', unitId };
  return {
    kind: 'list',
    title: 'PHỤ LỤC THỬ',
    caption: '(Kèm theo Quyết định số     /QĐ-UBND)',
    columns: [
      column('n', 'STT', 'number'), column('t', 'Tên chỉ tiêu', 'name'), column('h', 'Cơ quan, đơn vị', 'heading'), column('l', 'Chủ trì', 'lead', 'h'),
      column('p', 'Phối hợp', 'coordinating', 'h'), column('u', 'Đơn vị tính', 'measureUnit'), column('x', 'Chỉ tiêu giao', 'target'), column('b', 'Căn cứ', 'basis'),
    ],
    rows: [
      { key: 's', kind: 'section', printedNumber: 'I', cells: cells({ n: 'I', t: 'Dịch vụ công' }, { t: { columnsSpanned: 6 } }) },
      {
        key: 'r1', parentKey: 's', kind: 'row', printedNumber: '1',
        cells: cells({ n: '1', t: 'Tỷ lệ hồ sơ trực tuyến\ntăng thêm  so với năm 2021', l: 'Các sở', p: '', u: '%', x: '20', b: 'Nghị quyết   01' }, { t: { marks: [[23, 32, 'i']] }, b: { rowsSpanned: 2 } }),
        assignments: [{
          indicatorId: online, title: 'Tỷ lệ thử hồ sơ trực tuyến', parties: [lead, { role: 'coordinating', relative: 'ownOffice', wording: 'Văn phòng' }, { role: 'coordinating', externalName: 'Viễn thông' }],
          bases: [{ documentId: above, annex: 'Phụ lục II', part: 'mục 1', ordinal: 4 }],
          baselines: [{ label: 'Năm 2021', statedText: '58%', statedValue: '58', parts: [{ label: 'Toàn tỉnh', numerator: '1020', denominator: '1757' }] }],
          targets: [{ ...unstated('20'), valueKind: 'increaseUnresolved' }],
        }],
      },
      {
        key: 'r2', parentKey: 's', kind: 'row', printedNumber: '1', cells: cells({ n: '1', t: 'Tỷ lệ dịch vụ công toàn trình', l: 'Văn phòng', p: '', u: '%', x: '75' }),
        assignments: [{ indicatorId: whole, title: 'Toàn trình', parties: [lead], bases: [{ documentId: above, annex: 'Phụ lục II', part: 'mục 2', ordinal: 1 }], targets: [{ ...unstated('75'), documentId: above }] }],
      },
      {
        key: 'r3', parentKey: 's', kind: 'subRow', printedNumber: '-', cells: cells({ n: '-', t: 'Nghĩa vụ tài chính', l: 'Sở chủ trì', p: '', u: '%', x: '30', b: '' }),
        assignments: [{
          indicatorId: duties, title: 'Nghĩa vụ tài chính', parties: [lead], targets: [unstated('30')],
          baselines: [{ label: 'Năm 2021', statedText: '18,57%', statedValue: '18.57', parts: [{ label: 'Tỉnh', numerator: '3016', denominator: '16243' }, { label: 'Huyện', numerator: '0', denominator: '4109' }] }],
        }],
      },
    ],
  };
}

function smallSheet({ unitId, beside, whole }: Refs) {
  return {
    kind: 'list',
    title: 'Biểu nhỏ',
    columns: [column('n', 'STT', 'number'), column('t', 'Chỉ tiêu', 'name'), column('x', 'Mức', 'target')],
    rows: [
      {
        key: 'a', kind: 'row', printedNumber: '1', cells: cells({ n: '1', t: 'Một', x: '80' }),
        assignments: [{ indicatorId: whole, title: 'Toàn trình theo văn bản khác', parties: [{ role: 'lead', unitId }], targets: [{ ...unstated('80'), documentId: beside }] }],
      },
      { key: 'b', kind: 'row', printedNumber: '2', cells: cells({ n: '2', t: 'Hai', x: '' }) },
    ],
  };
}
