import type { DemoAnnexKey } from './indicator-types.js';

/** Made up throughout. How big an indicator's denominator is at a commune, and which share it reaches, in thousandths. */
export interface FigureProfile {
  readonly size: number;
  readonly rate: number;
  /** Added to the share each quarter. */
  readonly step?: number;
  /** How far units lie from each other. */
  readonly spread?: number;
  /** Of a hundred units, how many have no case in a quarter. */
  readonly withoutCases?: number;
  /** The denominator is the same for every unit and quarter. */
  readonly isFixed?: boolean;
}

type Profiles = Readonly<Record<string, FigureProfile>>;

const baTo: Profiles = {
  'dvc-toan-trinh': { size: 150, rate: 747, step: 60, spread: 0, isFixed: true },
  'thanh-toan-quoc-gia': { size: 60, rate: 350, step: 40, spread: 90 },
  'ho-so-truc-tuyen': { size: 210, rate: 478, step: 20, spread: 70 },
  'so-hoa': { size: 200, rate: 820, step: 25, spread: 60 },
  'ket-qua-dien-tu': { size: 200, rate: 915, step: 30, spread: 40 },
  'chung-thuc-ban-sao': { size: 6, rate: 1000, spread: 0, withoutCases: 55 },
  'khai-thac-so-hoa': { size: 190, rate: 280, step: 50, spread: 90 },
  'pakn-dung-han': { size: 3, rate: 1000, spread: 0, withoutCases: 70 },
  'hai-long': { size: 45, rate: 935, step: 10, spread: 30 },
  'van-ban-dien-tu': { size: 320, rate: 945, step: 15, spread: 30 },
};

/** The year before: the same offices, less of it online. */
const baTo2023: Profiles = {
  'ho-so-truc-tuyen': { size: 195, rate: 330, step: 30, spread: 60 },
  'so-hoa': { size: 190, rate: 560, step: 50, spread: 60 },
  'hai-long': { size: 42, rate: 905, step: 8, spread: 30 },
};

const dakHa: Profiles = {
  'thanh-toan-quoc-gia': { size: 70, rate: 500, step: 40, spread: 60 },
  'ho-so-truc-tuyen': { size: 230, rate: 450, step: 30, spread: 60 },
  'so-hoa': { size: 220, rate: 690, step: 40, spread: 70 },
  'so-hoa-con-hieu-luc': { size: 900, rate: 740, step: 60, spread: 60, isFixed: true },
  'ket-qua-dien-tu': { size: 220, rate: 950, step: 15, spread: 30 },
  'chung-thuc-ban-sao': { size: 5, rate: 900, spread: 0, withoutCases: 60 },
  'khai-thac-so-hoa': { size: 210, rate: 520, step: 40, spread: 60 },
  'pakn-dung-han': { size: 2, rate: 1000, spread: 0, withoutCases: 80 },
  'hai-long': { size: 50, rate: 920, step: 5, spread: 25 },
  'dung-han': { size: 125, rate: 975, step: 5, spread: 12 },
  'van-ban-dien-tu': { size: 300, rate: 1000, spread: 0 },
};

const haGiang: Profiles = {
  'dvc-toan-trinh': { size: 22, rate: 760, step: 20, spread: 20, isFixed: true },
  'thanh-toan-quoc-gia': { size: 40, rate: 390, step: 20, spread: 60 },
  'ho-so-truc-tuyen': { size: 120, rate: 560, step: 30, spread: 50 },
  'so-hoa': { size: 110, rate: 820, step: 20, spread: 40 },
  'dong-bo-quoc-gia': { size: 110, rate: 700, step: 40, spread: 60 },
  'ket-qua-dien-tu': { size: 110, rate: 985, step: 5, spread: 8 },
  'van-ban-dien-tu': { size: 400, rate: 962, step: 12, spread: 8 },
  'khai-thac-so-hoa': { size: 110, rate: 420, step: 30, spread: 60 },
  'cong-khai-dung-han': { size: 14, rate: 1000, spread: 0 },
  'pakn-dung-han': { size: 2, rate: 1000, spread: 0, withoutCases: 60 },
  'hai-long': { size: 40, rate: 930, step: 5, spread: 20 },
  'mot-cua': { size: 20, rate: 1000, spread: 0, isFixed: true },
  'dung-han': { size: 110, rate: 988, step: 2, spread: 6 },
  'chat-luong-tot': { size: 60, rate: 880, step: 5, spread: 30 },
  'pakn-xu-ly-cong-khai': { size: 2, rate: 1000, spread: 0, withoutCases: 60 },
  'quy-trinh-dien-tu': { size: 20, rate: 900, step: 50, spread: 0, isFixed: true },
  'ho-so-tu-xa': { size: 120, rate: 320, step: 20, spread: 50 },
};

const konTum: Profiles = {
  'dvc-quoc-gia': { size: 1757, rate: 600, step: 56, spread: 0, isFixed: true },
  'dvc-toan-trinh': { size: 640, rate: 900, step: 34, spread: 0, isFixed: true },
  'dvc-an-sinh': { size: 48, rate: 700, step: 60, spread: 0, isFixed: true },
  'dvc-giao-duc': { size: 60, rate: 800, step: 70, spread: 0, isFixed: true },
  'dvc-y-te': { size: 75, rate: 520, step: 30, spread: 0, isFixed: true },
  'dvc-du-dieu-kien': { size: 40, rate: 820, step: 30, spread: 40, isFixed: true },
  'tthc-co-phat-sinh': { size: 30, rate: 320, step: 70, spread: 60, isFixed: true },
  'ho-so-truc-tuyen': { size: 190, rate: 230, step: 60, spread: 60 },
  'dong-bo-quoc-gia': { size: 5200, rate: 940, step: 12, spread: 0 },
  'noi-chung-thuc-dien-tu': { size: 112, rate: 700, step: 80, spread: 0, isFixed: true },
  'ho-so-chung-thuc-dien-tu': { size: 60, rate: 60, step: 25, spread: 45, withoutCases: 10 },
  'thanh-toan-quoc-gia': { size: 60, rate: 180, step: 60, spread: 60 },
  'tthc-thanh-toan-quoc-gia': { size: 24, rate: 500, step: 60, spread: 30, isFixed: true },
  'tthc-thanh-toan-tinh': { size: 24, rate: 800, step: 80, spread: 0, isFixed: true },
  'giao-dich-thanh-toan-tinh': { size: 80, rate: 200, step: 50, spread: 60 },
  'thanh-toan-dat-dai': { size: 3900, rate: 190, step: 30, spread: 0 },
  'dung-han': { size: 180, rate: 992, step: 1, spread: 5 },
};

const lak: Profiles = {
  'so-hoa': { size: 170, rate: 300, step: 65, spread: 70 },
  'ho-so-truc-tuyen': { size: 170, rate: 310, step: 80, spread: 80 },
};

export const figureProfiles: Readonly<Record<DemoAnnexKey, Profiles>> = {
  'ba-to-2024': baTo, 'ba-to-2023': baTo2023, 'dak-ha-2024': dakHa, 'ha-giang-2024': haGiang, 'kon-tum-2022': konTum, 'lak-2022': lak,
};
