import { fold } from '../../language/text';
import { agencies, newsroomName } from '../words/agencies';

/** A regional office or a branch of an agency: “VOV-Miền Trung”, “VTV Digital”, “VTV9”. */
const region =
  /(?:[\s/-]+(?:(?:miền|nam|bắc|trung) (?:bắc|trung|nam|bộ)|(?:nam|bắc) trung bộ|(?:tây|đông) (?:bắc|nguyên|nam bộ)|đbscl|tp\.? ?hcm|digital|online)|\d{1,2})$/iu;

/** Whether a name is an agency's, with its region or branch, a newsroom's or a site's: “VOV-Miền Trung”, “Báo Nhân Dân”, “Vneconomy.vn”. */
export function isAgency(name: string): boolean {
  return (
    newsroomName.test(name) ||
    /^[\p{L}\p{N}.-]+\.(?:vn|com|net|org|info)$/iu.test(name) ||
    [name, name.replace(region, '')].some((named) => named.split('/').every(isListed))
  );
}

function isListed(name: string): boolean {
  return [name, name.replace(region, '')].some((each) => agencies.includes(fold(each)));
}
