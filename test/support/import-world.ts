import { randomUUID } from 'node:crypto';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import ExcelJS from 'exceljs';
import type { TestClient } from './test-client.js';
import { multipart, MULTIPART_TYPE } from './upload.js';

export const IMPORTS = '/api/v1/plan-imports';

export interface SourceDocument {
  readonly lines: readonly string[];
  /** Each table as its rows, the headings first. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

/** A Word document as an office writes it: lines of the head, then the tables. */
export function docxOf({ lines, tables }: SourceDocument): Promise<Buffer> {
  const cell = (text: string) => new TableCell({ children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] })) });
  return Packer.toBuffer(new Document({
    sections: [{
      children: [
        ...lines.map((line) => new Paragraph({ children: [new TextRun(line)] })),
        ...tables.flatMap((rows) => [
          new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) }),
          new Paragraph(''),
        ]),
      ],
    }],
  }));
}

/** A workbook with the lines above the table on one sheet for each table. */
export async function xlsxOf({ lines, tables }: SourceDocument): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  tables.forEach((rows, index) => {
    const sheet = workbook.addWorksheet(`Phụ lục ${index + 1}`);
    if (index === 0) lines.forEach((line) => sheet.addRow([line]));
    rows.forEach((cells) => sheet.addRow(cells));
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Text with tabs between the cells, as it is pasted. */
export const textOf = ({ lines, tables }: SourceDocument): string =>
  [...lines, ...tables.flatMap((rows) => rows.map((cells) => cells.map((text) => text.replaceAll('\n', ' ')).join('\t')))].join('\n');

export interface TakeIn {
  readonly ownerUnitId: string;
  readonly file?: { readonly name: string; readonly content: Buffer };
  readonly text?: string;
  readonly isHtml?: boolean;
  readonly planId?: string;
  readonly key?: string;
}

/** Takes a document in; answers status, headers and body. */
export async function takeIn(client: TestClient, { file, key, ...fields }: TakeIn) {
  const body = multipart([
    ...Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [{ name, content: String(value) }])),
    ...(file === undefined ? [] : [{ name: 'file', fileName: file.name, type: 'application/octet-stream', content: file.content }]),
  ]);
  const response = await client.send('POST', IMPORTS, new Uint8Array(body), { 'content-type': MULTIPART_TYPE, 'idempotency-key': key ?? randomUUID() });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : (JSON.parse(text) as any) };
}
