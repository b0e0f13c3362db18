import { memberText, missEmbedded, missPictures, readProperties } from './office-properties';
import type { Reading } from './reading';
import { readXml, xmlText } from './xml';
import type { Members } from './zip';

const SHAPES = { lines: ['p', 'tr'], tabs: ['tc'] };

/** Slides in their order, hidden ones too, with notes and comments. */
export function readPptx(members: Members, reading: Reading): void {
  const slides = [...members.keys()].flatMap((name) => {
    const number = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1];
    return number ? [Number(number)] : [];
  });
  slides.sort((a, b) => a - b);
  for (const slide of slides) {
    reading.stillWanted();
    const xml = memberText(members, `ppt/slides/slide${slide}.xml`) ?? '';
    let hidden = false as boolean;
    readXml(xml, {
      open(name, { show }) {
        if (name === 'sld' && show === '0') hidden = true;
      },
    });
    reading.add({ kind: 'slide', slide, ...(hidden && { hidden }) }, xmlText(xml, SHAPES));
    const notes = memberText(members, `ppt/notesSlides/notesSlide${slide}.xml`);
    if (notes) reading.add({ kind: 'notes', slide }, xmlText(notes, SHAPES));
  }
  for (const name of members.keys())
    if (/^ppt\/(?:comments\/[^/]+|commentAuthors|authors)\.xml$/.test(name)) {
      const xml = memberText(members, name) ?? '';
      const people: string[] = [];
      readXml(xml, {
        open(_, attributes) {
          if (attributes.name) people.push(attributes.name);
        },
      });
      reading.add({ kind: 'comment' }, [xmlText(xml, { lines: ['cm', 'text', 'p'] }), ...people].join('\n').trim());
    }
  readProperties(members, reading);
  missEmbedded(members.keys(), reading);
  missPictures(members.keys(), reading);
}
