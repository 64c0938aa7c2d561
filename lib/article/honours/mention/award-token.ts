import type { Award } from '../tables/awards';

/** An award named in a sentence, with everything that belongs to its name. */
export interface AwardToken {
  kind: 'award';
  award: Award;
  /** The canonical name, with its quoted proper name if it has one. */
  name: string;
  /** As written; empty if the award has no ranks or the text gives none. */
  ranks: string[];
  /** "7 Huân chương": how many were given; null if the text does not say. */
  count: number | null;
  /** "2 đảng viên 60 năm": how many received it, if that is part of its name; else null. */
  bearers: number | null;
  /** "51 danh hiệu …": whether such a word is between the number and the award. */
  spelled: boolean;
  /** Whether it follows the word "danh hiệu", or is never a form of address. */
  named: boolean;
  /** Whether it is "danh hiệu này", for the award named before. */
  again: boolean;
  /** "của Thủ tướng Chính phủ", without the "của". */
  giver: string | null;
  /** Further givers: "của UBND tỉnh, Bộ Y tế, Tổng cục Thuế" are three, with one award each. */
  others: string[];
  from: number;
  to: number;
}
