import ExcelJS from 'exceljs';
import { withDistrict, type District } from '../support/district.js';
import type { TestAnswer, TestClient } from '../support/test-client.js';
import { multipart, MULTIPART_TYPE } from '../support/upload.js';
import { createWorld, type TestWorld } from '../support/world.js';

/** An administrator of one district, and another district beside it. */
interface Administrations extends Pick<District, 'app' | 'world'> {
  readonly elsewhere: TestWorld;
  readonly admin: TestClient;
}

export function withAdministrations(take: (given: Administrations) => unknown): void {
  withDistrict('administrator', async ({ app, world, client }) => take({ app, world, elsewhere: await createWorld(app), admin: client }));
}

export interface ListSource {
  readonly file?: { readonly name: string; readonly content: Buffer };
  readonly text?: string;
  readonly rootUnitId?: string;
  readonly isHtml?: boolean;
}

/** Has a list read; answers status and body. */
export async function previewList(client: TestClient, kind: 'org-units' | 'people', { file, ...fields }: ListSource): Promise<TestAnswer> {
  const body = multipart([
    ...Object.entries(fields).map(([name, value]) => ({ name, content: String(value) })),
    ...(file === undefined ? [] : [{ name: 'file', fileName: file.name, type: 'application/octet-stream', content: file.content }]),
  ]);
  const response = await client.send('POST', `/api/v1/${kind}/import/preview`, new Uint8Array(body), { 'content-type': MULTIPART_TYPE });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) as any };
}

/** A workbook of one sheet. */
export async function workbookOf(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Danh sách');
  for (const cells of rows) sheet.addRow([...cells]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

export async function sheetsOf(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook;
}

export const UNIT_HEAD = ['TT', 'Mã đơn vị', 'Tên đơn vị', 'Cấp', 'Đơn vị cấp trên'];
export const PEOPLE_HEAD = ['TT', 'Họ và tên', 'Tên đăng nhập', 'Chức vụ', 'Đơn vị', 'Vai trò', 'Phạm vi', 'Thư điện tử'];
export const pasted = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.join('\t')).join('\n');

/** What the page sends of a row that it was shown. */
export const unitOf = ({ key, name, shortName, code, level, aliases, validFrom, parent }: any) =>
  ({ key, name, shortName, code, level, aliases, validFrom, ...(parent.rowKey === null ? { parentId: parent.unitId } : { parentKey: parent.rowKey }) });
export const personOf = ({ key, username, fullName, post, email, phone, unit, roles, scope }: any) =>
  ({ key, username, fullName, post, email, phone, unitId: unit.unitId, grants: roles.map((role: string) => ({ role, scopeUnitId: scope.unitId })) });
