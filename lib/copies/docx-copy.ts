import type { Language } from '../contracts/language';
import { createAuthors } from './authors';
import { addAttributes, addLinks, cleanProperties } from './office-common';
import type { OfficeFile } from './office-file';
import type { TextMap } from './text-map';
import { walkXml, type XmlMember, type XmlTag } from './xml-edit';

const TEXT_PARTS = [
  /^word\/document\.xml$/,
  /^word\/(?:header|footer)\d*\.xml$/,
  /^word\/(?:footnotes|endnotes)\.xml$/,
  /^word\/comments\.xml$/,
  /^word\/glossary\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/,
  /^word\/diagrams\/(?:data|drawing)\d*\.xml$/,
];
/** Parts of a document that hold text, or that are known to hold none. */
export const DOCX_PARTS =
  /^word\/(?:glossary\/)?(?:document|header\d*|footer\d*|footnotes|endnotes|comments(?:Extended|Ids|Extensible)?|people|styles|stylesWithEffects|settings|webSettings|fontTable|numbering|recipientData|diagrams\/(?:data|drawing|layout|quickStyle|colors)\d*)\.xml$/;

/** What people write in attributes: alternative text, hints, watermarks, fields' codes and choices. */
const WRITTEN = new Set(['descr', 'title', 'tooltip', 'string', 'instr', 'displayText', 'value']);
/** Elements that hold what people write in their `val`: names and help texts of fields, and what a field says by itself. */
const NAMED = new Set(['alias', 'tag', 'default', 'helpText', 'statusText']);
const VAL = new Set(['val']);
/** Elements of settings that hold others' data: revision marks, variables of the case system, letters' recipients, the template's path. */
const SETTINGS = new Set(['rsids', 'docVars', 'mailMerge', 'attachedTemplate']);

/**
 * Gathers a document's text as its reader sees it, so that the same is found. Deleted text is taken out for good: it was not
 * meant to be read by anybody, and a copy that keeps it would show what the document no longer says.
 */
export function gatherDocx(file: OfficeFile, map: TextMap, language: Language): void {
  const authors = createAuthors(language);
  for (const pattern of TEXT_PARTS)
    for (const name of file.names) {
      const member = pattern.test(name) ? file.xml(name) : null;
      if (!member) continue;
      map.reglue('\n\n');
      gatherPart(member, map, (tag) => authors.clean(member, tag));
    }
  for (const name of file.names) {
    if (/^word\/(?:glossary\/)?settings\.xml$/.test(name)) cleanSettings(file, name);
    if (/^word\/(?:glossary\/)?(?:people|recipientData)\.xml$/.test(name)) file.drop(name);
  }
  cleanProperties(file, null);
  addLinks(file, map);
}

function gatherPart(member: XmlMember, map: TextMap, clean: (tag: XmlTag) => void): void {
  let text: XmlTag | null = null;
  let cells = 0;
  let removed: { name: string; start: number; depth: number } | null = null;
  const attributes: XmlTag[] = [];
  walkXml(member.xml, {
    open(tag) {
      if (removed) {
        if (tag.name === removed.name && !tag.empty) removed.depth += 1;
        return;
      }
      const { name } = tag;
      if ((name === 'del' || name === 'moveFrom') && !tag.empty) {
        removed = { name, start: tag.start, depth: 1 };
        return;
      }
      clean(tag);
      // The day behind a field for dates, which is shown in words of its own and would tell what was replaced.
      for (const one of tag.attributes)
        if (one.name.startsWith('rsid') || one.name === 'fullDate') member.edit(one.start, one.end, '');
      if (NAMED.has(name) || tag.attributes.some((one) => WRITTEN.has(one.name))) attributes.push(tag);
      if (name === 't' || name === 'instrText') text = tag;
      else if (name === 'tab') map.glue('\t');
      else if (name === 'br' || name === 'cr') map.glue('\n');
      else if (name === 'noBreakHyphen') map.glue('-');
      else if (name === 'tc') cells += 1;
    },
    close(name, start, end) {
      if (removed) {
        if (name !== removed.name) return;
        // An empty tag of the same name inside opens and closes at once, and does not count.
        if (member.xml.startsWith('</', start)) removed.depth -= 1;
        if (removed.depth > 0) return;
        member.edit(removed.start, end, '');
        removed = null;
        return;
      }
      if (name === 't' || name === 'instrText') text = null;
      else if (name === 'p') map.glue(cells > 0 ? ' ' : '\n');
      else if (name === 'tc') {
        cells -= 1;
        map.reglue('\t');
      } else if (name === 'tr') map.reglue('\n');
    },
    text(start, end, isCdata) {
      if (text && !removed) map.add(member.owner(start, end, { tag: text, isCdata }));
    },
  });
  for (const tag of attributes) addAttributes(map, member, tag, NAMED.has(tag.name) ? VAL : WRITTEN);
}

function cleanSettings(file: OfficeFile, name: string): void {
  const member = file.xml(name);
  if (!member) return;
  const open: { name: string; start: number }[] = [];
  walkXml(member.xml, {
    open: (tag) => void (SETTINGS.has(tag.name) && open.push({ name: tag.name, start: tag.start })),
    close(tag, _, end) {
      if (!SETTINGS.has(tag)) return;
      const from = open.pop();
      if (from && open.length === 0) member.edit(from.start, end, '');
    },
  });
  forgetLinks(file, name.replace(/settings\.xml$/, '_rels/settings.xml.rels'));
}

/** Relations of the settings lead to templates and lists of recipients, with the path of somebody's own folder. */
function forgetLinks(file: OfficeFile, name: string): void {
  const member = file.xml(name);
  if (!member) return;
  walkXml(member.xml, {
    open({ name: tag, start, end, empty, attributes }) {
      const type = attributes.find((one) => one.name === 'Type')?.value ?? '';
      if (tag === 'Relationship' && empty && /(?:attachedTemplate|mailMergeSource|mailMergeHeaderSource)$/.test(type))
        member.edit(start, end, '');
    },
  });
}
