import { LOST, type Dialect } from './rule';

/** Names of Word's fields, which a document shows instead of their results when it is saved at the wrong moment. */
const FIELDS =
  'HYPERLINK|PAGE|NUMPAGES|PAGEREF|TOC|SEQ|REF|NOTEREF|STYLEREF|DATE|TIME|INCLUDEPICTURE|FILENAME|MERGEFIELD|EMBED|XE|TC|CITATION|BIBLIOGRAPHY|ADDIN|SHAPE';

/** What Word and Google Docs leave: their own tags, instructions to programs, fields, and faults in place of their results. */
export const office: Dialect = {
  hint: /<\/?[a-z]\w{0,10}:[a-z]|<!\[|<\?xml|\{\s?[A-Z]{2}|^(?:TOC|HYPERLINK|INCLUDEPICTURE) |Error! /im,
  rules: [
    { pattern: new RegExp(`\\{\\s?(?:${FIELDS})(?:\\s[^{}\\n]{0,300})?\\}`, 'g'), read: () => LOST },
    { pattern: /^(?:TOC|HYPERLINK|INCLUDEPICTURE) (?:\\{1,2}[a-z]|")[^\n]{0,300}$/gm, read: () => LOST },
    {
      pattern:
        /Error! (?:Bookmark not defined|Reference source not found|Hyperlink reference not valid|No text of specified style in document)\./g,
      read: () => LOST,
    },
    { pattern: /<!\[(?:if\b[^\]>\n]{0,200}|endif)\]>/gi, read: () => '' },
    { pattern: /<\?xml\b[^>]{0,300}>/gi, read: () => '' },
    { pattern: /<\/?[a-z]\w{0,10}:(?!\/\/)[a-z][\w-]{0,40}(?:\s[^<>]{0,1000})?\/?>/gi, read: () => '' },
  ],
};
