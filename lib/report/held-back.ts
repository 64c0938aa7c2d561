import type { MessageLanguage } from './codes';

/** An article hidden from readers, for a build's list; moments in milliseconds since 1970. */
export interface HeldBackLine {
  file: string;
  /** Another file that says so, if one does. */
  by: string | null;
  state: { kind: 'draft' } | { kind: 'scheduled'; until: number } | { kind: 'expired'; since: number };
}

const HOME_MILLISECONDS = 7 * 3_600_000;

/** `08:30, 29/11/2026` in Vietnam's time zone. */
function clock(moment: number): string {
  const [date = '', time = ''] = new Date(moment + HOME_MILLISECONDS).toISOString().split('T');
  return `${time.slice(0, 5)}, ${date.split('-').reverse().join('/')}`;
}

const words = {
  vi: {
    draft: 'bản nháp',
    scheduled: (moment: string) => `hẹn đăng lúc ${moment}`,
    expired: (moment: string) => `đã hết hạn từ ${moment}`,
    summary: (count: number) => `${count} bài không hiện với bạn đọc:`,
    due: (moment: string) =>
      `Lần dựng trang tiếp theo phải chạy lúc ${moment}, vì khi đó có bài được đăng hoặc hết hạn.`,
  },
  en: {
    draft: 'draft',
    scheduled: (moment: string) => `scheduled for ${moment}`,
    expired: (moment: string) => `expired since ${moment}`,
    summary: (count: number) =>
      `${count} ${count === 1 ? 'article is' : 'articles are'} not shown to readers:`,
    due: (moment: string) => `The next build is due at ${moment}, when an article appears or expires.`,
  },
};

/** Lists what is held back, why and until when, and when the next build is due; empty if there is nothing to say. */
export function heldBackReport(
  heldBack: readonly HeldBackLine[],
  nextChange: number | null,
  language: MessageLanguage,
): string {
  const { summary, due, ...reasons } = words[language];
  const reason = ({ state }: HeldBackLine) => {
    if (state.kind === 'draft') return reasons.draft;
    return state.kind === 'scheduled'
      ? reasons.scheduled(clock(state.until))
      : reasons.expired(clock(state.since));
  };
  const lines = heldBack.map(
    (line) => `  ${line.file}: ${reason(line)}${line.by === null ? '' : ` (${line.by})`}\n`,
  );
  return [
    ...(lines.length > 0 ? [`${summary(lines.length)}\n`, ...lines] : []),
    ...(nextChange === null ? [] : [`${due(clock(nextChange))}\n`]),
  ].join('');
}
