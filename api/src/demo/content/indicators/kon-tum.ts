import type { DemoSheet } from './indicator-types.js';
import { konTumResultRows } from './kon-tum-results.js';
import { konTumServiceRows } from './kon-tum-services.js';
import { konTumColumns } from './kon-tum-writing.js';

export const konTumSheet: DemoSheet = {
  annexKey: 'kon-tum-2022',
  kind: 'list',
  title: 'PHỤ LỤC\nGIAO CHỈ TIÊU VỀ CUNG CẤP, SỬ DỤNG DỊCH VỤ CÔNG TRỰC TUYẾN, THANH TOÁN TRỰC TUYẾN VÀ GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH NĂM 2022 TRÊN ĐỊA BÀN TỈNH KON TUM',
  caption: '(Ban hành kèm theo Quyết định số /QĐ-UBND ngày tháng 02 năm 2022 của Chủ tịch Ủy ban nhân dân tỉnh Kon Tum)',
  hasHeader: true,
  note: '',
  columns: konTumColumns,
  rows: [...konTumServiceRows, ...konTumResultRows],
};
