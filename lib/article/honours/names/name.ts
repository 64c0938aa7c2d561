/** A recipient of an award: a person's name without titles, or the name of a body. */
export interface Name {
  name: string;
  /** "Tổng giám đốc MISA": a person's office in the text, or "". */
  office: string;
  person: boolean;
  /** "bà A (mẹ em B)", "ông A là con của mẹ B": a relative or a child, who accepts what another receives. */
  forAnother?: 'kin' | 'child';
}
