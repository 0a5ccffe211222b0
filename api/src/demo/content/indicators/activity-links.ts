/** Words of Ba Tơ's activities that speak of an indicator (RULES.md A4); without a value where no mark is set. */
export interface DemoActivityLink {
  readonly activityNumber: string;
  readonly quote: string;
  readonly indicatorKey: string;
  readonly comparator: 'gte' | 'unstated';
  readonly value: string | null;
}

const link = (activityNumber: string, quote: string, indicatorKey: string, comparator: DemoActivityLink['comparator'], value: string | null): DemoActivityLink => ({
  activityNumber, quote, indicatorKey, comparator, value,
});

/** All figures of the rows they name: row 18's two ratios have no mark, the second is in no annex of the district. */
export const demoActivityLinks: readonly DemoActivityLink[] = [
  link('8', 'tối thiểu 10%', 'cat-giam-chi-phi', 'gte', '10'),
  link('18', 'Tỷ lệ giao dịch thanh toán dịch vụ công thực hiện trực tuyến trên Cổng Dịch vụ công quốc gia', 'thanh-toan-quoc-gia', 'unstated', null),
  link('18', 'Tỷ lệ TTHC có nghĩa vụ tài chính đã thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia', 'tthc-thanh-toan-quoc-gia', 'unstated', null),
  link('20', '100%', 'theo-doi-trang-thai', 'unstated', '100'),
  link('21', '100%', 'dong-bo-quoc-gia', 'unstated', '100'),
  link('36', 'tối thiểu đạt 50%', 'ho-so-truc-tuyen', 'gte', '50'),
  link('36', 'tối thiểu từ 80% trở lên', 'luan-chuyen-dien-tu', 'gte', '80'),
  link('36', '100%', 'so-hoa', 'unstated', '100'),
];
