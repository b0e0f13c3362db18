import type { Language } from '../contracts/language';
import { joinList } from '../i18n';
import { monthName, type Names } from './names';
import { type Report, type ReportRow, shownSum } from './report';
import { say } from './text';

/** What somebody keeps right and that ends soon, or has ended. */
export interface Ending {
  name: string;
}

const GRAVE = ['fortrolig', 'strengt_fortrolig', 'gradert'];
const GROUPS = ['sent', 'replaced', 'kept_back', 'overridden'];
/** So many names stand in a sentence. */
const MOST_NAMED = 4;

/** The sum of the rows, as it is said: «minst 40» where something is hidden. */
export function sumText(sum: { shown: number; hidden: boolean }, language: Language): string {
  if (!sum.hidden) return String(sum.shown);
  return sum.shown === 0 ? say(language, 'report.few') : say(language, 'report.more', { count: sum.shown });
}

/** Five or six sentences a leader reads in a minute. Each is made of what may be shown, and says nothing where nothing may. */
export function reportSentences(
  report: Report,
  endings: readonly Ending[],
  names: Names,
  language: Language,
): string[] {
  const { tables, cryingWolf } = report;
  const all = shownSum(tables.standings, 1, GROUPS).shown;
  const decided = shownSum(tables.standings, 0, ['approved', 'open_only']).shown;
  const undecided = shownSum(tables.standings, 0, ['undecided', 'not_allowed']);
  const held = shownSum(
    tables.classes.filter(({ key }) => key[1] === 'replaced' || key[1] === 'kept_back'),
    0,
    GRAVE,
  );
  const [wolf] = cryingWolf;
  return [
    ...(all > 0 ? [say(language, 'report.say.tools', { share: Math.round((decided / all) * 20) * 5 })] : []),
    ...(undecided.shown > 0 ? [say(language, 'report.say.undecided', { count: sumText(undecided, language) })] : []),
    say(language, 'report.say.held', { count: sumText(held, language) }),
    wolf
      ? say(language, 'report.say.wolf', { rule: names.rule(wolf.rule), share: wolf.share })
      : say(language, 'report.say.wolf.none'),
    questionSentence(tables.questions, names, language),
    endings.length > 0
      ? say(language, 'report.say.ends', {
          count: endings.length,
          names: joinList(
            endings.slice(0, MOST_NAMED).map(({ name }) => name),
            language,
          ),
        })
      : say(language, 'report.say.ends.none'),
    ...trend(tables.months, language),
  ];
}

function questionSentence(rows: readonly ReportRow[], names: Names, language: Language): string {
  const open = rows.filter(({ key }) => key[2] === 'unanswered');
  const sum = shownSum(open, 2, ['unanswered']);
  const most = open.toSorted((a, b) => (b.shown ?? 0) - (a.shown ?? 0))[0];
  if (!most || most.shown === null) return say(language, 'report.say.questions.none');
  const [task = null, tool = null] = most.key;
  const about = task && task !== '-' ? names.task(task) : names.tool(tool);
  return say(language, 'report.say.questions', { count: sumText(sum, language), about });
}

/** The last two months that figures may be shown of. The running month is not over, so it is left out. */
function trend(rows: readonly ReportRow[], language: Language): string[] {
  const months = [...new Set(rows.map(({ key }) => key[0] ?? ''))].toSorted();
  const [first, last] = months.slice(0, -1).slice(-2);
  if (!first || !last) return [];
  const [before, after] = [first, last].map((month) => shownSum(rows, 0, [month]).shown) as [number, number];
  if (before === 0 || after === 0) return [];
  const params = { before, after, first: monthName(first, language), last: monthName(last, language) };
  const key = after > before ? 'up' : after < before ? 'down' : 'same';
  return [say(language, `report.say.trend.${key}`, params)];
}
