import type { FilePlace, UnreadReason } from '../../lib/contracts/files';
import type { FileReport, FoundPlace } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import { joinList, pick, t } from '../../lib/i18n';
import { ClassShape } from '../ui/class-marker';

/** Places of one kind that are written out; a scanned report of forty pages is one sentence all the same. */
const MOST_PLACES = 5;

/** What to do instead, where there is something that helps. */
const INSTEAD = {
  password: 'password',
  no_text_layer: 'picture',
  image_not_read: 'picture',
  unknown_kind: 'kind',
  damaged: 'copy',
  too_large: 'large',
  too_many_members: 'large',
  too_deep: 'large',
  expands_too_much: 'large',
  took_too_long: 'large',
  macro_or_object: 'picture',
  reader_failed: 'panel',
} as const satisfies Record<UnreadReason, string>;

export interface FileReportProps {
  file: FileReport;
  language: Language;
  /** In the side panel the findings have a list of their own, and the file has its name in the sentence above. */
  inPanel?: boolean;
}

/** What was seen in a file and where, what was not read and why, and what to do about that. */
export function FileReportRows({ file, language, inPanel = false }: FileReportProps) {
  const reasons = [...new Set(file.unread.map(({ reason }) => reason))];
  const ways = [...new Set(reasons.map((reason) => INSTEAD[reason]).filter((way) => !(inPanel && way === 'panel')))];
  return (
    <>
      {file.found.map(({ ruleId, name, class: classId, count, places }) => (
        <p key={ruleId} className="kv-file__found">
          <ClassShape classId={classId} size={14} />
          <span>
            {t(language, count > 1 ? 'intake.foundMore' : 'intake.found', {
              name: pick(name, language),
              count,
              places: placeList(places, language),
            })}
          </span>
        </p>
      ))}
      {reasons.map((reason) => {
        const places = file.unread.flatMap((one) => (one.reason === reason && one.place ? [{ place: one.place }] : []));
        const why = t(language, `intake.unread.${reason}`);
        return (
          <p key={reason} className="kv-verdict__incomplete">
            {places.length > 0
              ? t(language, 'intake.notReadAt', { why, place: placeList(places, language) })
              : t(language, 'intake.notRead', { why })}
          </p>
        );
      })}
      {ways.map((way) => (
        <p key={way}>{t(language, `intake.instead.${way}`)}</p>
      ))}
    </>
  );
}

/** «side 3, celle B4 og B7 i «Ark1» og 7 steder til». */
function placeList(places: readonly FoundPlace[], language: Language): string {
  const shown = places.slice(0, MOST_PLACES);
  const more = places.length - shown.length;
  const all = [...new Set(cellsTogether(shown, language).map((place) => placeSentence(place, language)))];
  if (more > 0) all.push(t(language, 'intake.place.more', { count: more }));
  return joinList(all, language);
}

/** The cells of one sheet in one phrase. */
function cellsTogether(places: readonly FoundPlace[], language: Language): FoundPlace[] {
  const bySheet = new Map<string, { place: FilePlace; cells: string[] }>();
  const others: FoundPlace[] = [];
  for (const one of places) {
    if (one.cell === undefined || one.place.kind !== 'sheet') {
      others.push(one);
      continue;
    }
    const { sheet, hidden = false } = one.place;
    const key = JSON.stringify([sheet, hidden]);
    const known = bySheet.get(key);
    if (known) known.cells.push(one.cell);
    else bySheet.set(key, { place: one.place, cells: [one.cell] });
  }
  return [...[...bySheet.values()].map(({ place, cells }) => ({ place, cell: joinList(cells, language) })), ...others];
}

function placeSentence({ place, line, cell }: FoundPlace, language: Language): string {
  const hidden = 'hidden' in place && place.hidden === true;
  const plain = plainPlace(place, line, cell, language);
  return hidden ? t(language, 'intake.place.hidden', { place: plain }) : plain;
}

function plainPlace(place: FilePlace, line: number | undefined, cell: string | undefined, language: Language): string {
  switch (place.kind) {
    case 'body':
      return line === undefined ? t(language, 'intake.place.body') : t(language, 'intake.place.line', { line });
    case 'page':
      return t(language, 'intake.place.page', { page: place.page });
    case 'slide':
      return t(language, 'intake.place.slide', { slide: place.slide });
    case 'sheet':
      return cell === undefined
        ? t(language, 'intake.place.sheet', { sheet: place.sheet })
        : t(language, 'intake.place.cell', { cell, sheet: place.sheet });
    case 'member': {
      const inside = placeSentence(
        { place: place.inside, ...(line ? { line } : {}), ...(cell ? { cell } : {}) },
        language,
      );
      return t(language, 'intake.place.member', { inside, name: place.name });
    }
    default:
      return t(language, `intake.place.${place.kind}`);
  }
}
