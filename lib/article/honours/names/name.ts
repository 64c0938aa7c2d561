/** A recipient of an award: a person's name without titles, or the name of a body. */
export interface Name {
  name: string;
  /** "Tổng giám đốc MISA": a person's office in the text, or "". */
  office: string;
  person: boolean;
  /** "bà A (mẹ em B)": a relative, who accepts what another receives. */
  forAnother?: true;
}
