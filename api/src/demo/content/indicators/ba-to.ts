import type { DemoColumn, DemoIndicatorParty, DemoRow, DemoSheet } from './indicator-types.js';
import { coordinates, external, group, leads, rowOf, targetsOfYear, unit } from './indicator-writing.js';

/** The column heads are set bold in the source; a heading has no marks of its own, the header row is printed bold. */
const columns: readonly DemoColumn[] = [
  { key: 'number', heading: 'STT', meaning: 'number' },
  { key: 'name', heading: 'Nội dung chỉ tiêu', meaning: 'name' },
  { key: 'measureUnit', heading: 'Đơn vị', meaning: 'measureUnit' },
  { key: 'target', heading: 'Chỉ tiêu năm 2024', meaning: 'target' },
  { key: 'lead', heading: 'Cơ quan thực hiện', meaning: 'lead' },
];

const target = targetsOfYear(2024);
const EVERYBODY = 'Các cơ quan, đơn vị; UBND các xã, thị trấn';
const agencies = leads(group('cac-co-quan'), 'Các cơ quan, đơn vị');
const communes = leads(group('cac-xa'), 'UBND các xã, thị trấn');
const UNSTATED = 'Ô chỉ tiêu chỉ ghi con số; áp dụng "từ … trở lên".';

interface Writing {
  readonly number: string;
  readonly name: string;
  readonly target: string;
  readonly indicatorKey: string;
  readonly lead?: string;
  readonly parties?: readonly DemoIndicatorParty[];
  readonly notes?: readonly string[];
  readonly readingNotes?: readonly string[];
}

function lineRow({ number, name, target: wording, indicatorKey, lead = EVERYBODY, parties = [agencies, communes], notes = [], readingNotes = [] }: Writing): DemoRow {
  return rowOf({
    key: number, number, notes, cells: { name, measureUnit: '%', target: wording, lead },
    line: { indicatorKey, parties, targets: [target(wording)], readingNotes: [...readingNotes, ...(wording.startsWith('Tối thiểu') ? [] : [UNSTATED])] },
  });
}

const UPWARDS = '- Văn phòng HĐND và UBND huyện phối hợp với các sở, ban ngành thực hiện';
const ONLINE_WORK = 'Tỷ lệ xử lý văn bản, hồ sơ công việc (trừ hồ sơ mật) trên môi trường mạng';

function onlineWork(number: string, name: string, wording: string, lead: string, groupKey: string): DemoRow {
  return rowOf({
    key: number, parentKey: '10', kind: 'subRow', number, cells: { name, measureUnit: '%', target: wording, lead },
    line: {
      indicatorKey: 'van-ban-dien-tu', title: `${ONLINE_WORK}: ${name}`, isTitleComposed: true, parties: [leads(group(groupKey), lead)],
      readingNotes: ['Tên chỉ tiêu nằm ở dòng 10, dòng này chỉ nêu cấp; tên đầy đủ được ghép.', 'Cùng chỉ tiêu, nơi khác giao mức khác: Đắk Hà 100 và 100, Sở NN&PTNT Hà Giang 100 và 95.', UNSTATED],
      targets: [target(wording, { scope: { kind: 'group', groupKey } })],
    },
  });
}

const rows: DemoRow[] = [
  lineRow({
    number: '1', name: 'Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình trên tổng số TTHC có đủ điều kiện trên Cổng Dịch vụ công quốc gia.', target: 'Tối thiểu 80', indicatorKey: 'dvc-toan-trinh',
    lead: UPWARDS, parties: [leads(unit('van-phong'), UPWARDS), coordinates(external('Các sở, ban ngành'), 'phối hợp với các sở, ban ngành')],
    readingNotes: ['Ô thực hiện nói việc phối hợp lên cấp trên và mở đầu bằng dấu gạch.'],
  }),
  lineRow({ number: '2', name: 'Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công.', target: 'Tối thiểu 45', indicatorKey: 'thanh-toan-quoc-gia' }),
  lineRow({ number: '3', name: 'Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận, giải quyết TTHC.', target: 'Tối thiểu 50', indicatorKey: 'ho-so-truc-tuyen' }),
  lineRow({ number: '4', name: 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC.', target: 'Tối thiểu 80', indicatorKey: 'so-hoa' }),
  lineRow({ number: '5', name: 'Tỷ lệ cấp kết quả giải quyết TTHC điện tử.', target: '100', indicatorKey: 'ket-qua-dien-tu' }),
  lineRow({
    number: '6', name: 'Tỷ lệ thực hiện chứng thực bản sao điện tử từ bản chính tại UBND cấp xã và Phòng Tư pháp cấp huyện.', target: '100', indicatorKey: 'chung-thuc-ban-sao',
    lead: 'Phòng Tư pháp huyện; UBND các xã, thị trấn', parties: [leads(unit('phong-tu-phap'), 'Phòng Tư pháp huyện'), communes],
    readingNotes: ['Tiêu đề nêu nơi thực hiện: không rõ là tỷ lệ nơi làm hay tỷ lệ yêu cầu được làm.'],
  }),
  lineRow({ number: '7', name: 'Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa.', target: 'Tối thiểu 50', indicatorKey: 'khai-thac-so-hoa' }),
  lineRow({ number: '8', name: 'Tỷ lệ xử lý phản ánh, kiến nghị đúng hạn.', target: '100', indicatorKey: 'pakn-dung-han' }),
  lineRow({
    number: '9', name: 'Mức độ hài lòng trong tiếp nhận, giải quyết TTHC của người dân, doanh nghiệp.', target: 'Tối thiểu 90', indicatorKey: 'hai-long',
    notes: ['Dòng bị ngắt trang ở cột nội dung và cột thực hiện; đã ghép lại.'],
  }),
  rowOf({
    key: '10', kind: 'heading', number: '10', cells: { name: ONLINE_WORK, measureUnit: '', target: '', lead: '' },
    notes: ['Tiêu đề của 10.1 và 10.2; đơn vị, chỉ tiêu và cơ quan thực hiện để trống.'],
  }),
  onlineWork('10.1', 'Các phòng, ban và tương đương thuộc UBND cấp huyện.', '95', 'Các phòng, ban, đơn vị', 'phong-ban-don-vi'),
  onlineWork('10.2', 'UBND cấp xã.', '85', 'UBND các xã, thị trấn', 'cac-xa'),
];

export const baToSheet: DemoSheet = {
  annexKey: 'ba-to-2024',
  kind: 'list',
  title:
    'Phụ lục\nVỀ CHỈ TIÊU LIÊN QUAN CẢI CÁCH THỦ TỤC HÀNH CHÍNH, ĐỔI MỚI TOÀN DIỆN VIỆC GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH, CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN TẠI CẤP HUYỆN, XÃ ' +
    'ĐƯỢC CHÍNH PHỦ, THỦ TƯỚNG CHÍNH PHỦ GIAO TRONG NĂM 2024 TẠI NGHỊ QUYẾT SỐ: 01/NQ-CP, 02/NQ-CP NGÀY 05/01/2024',
  caption: '',
  hasHeader: true,
  note: '',
  columns,
  rows,
};
