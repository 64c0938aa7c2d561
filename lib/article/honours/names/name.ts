/** Who got an award: a person's name without titles, or that of a body. */
export interface Name {
  name: string;
  /** "Tổng giám đốc MISA": what the text calls a person, "" where nothing. */
  office: string;
  person: boolean;
}
