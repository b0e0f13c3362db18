import type { Reading } from './reading';

/** EXIF, IPTC and XMP fields that tell where or who. */
const TOLD = [
  'Artist',
  'Copyright',
  'XPAuthor',
  'XPComment',
  'XPTitle',
  'ImageDescription',
  'UserComment',
  'OwnerName',
  'CameraOwnerName',
  'creator',
  'description',
  'title',
  'Byline',
  'Caption',
  'Headline',
  'City',
  'Sublocation',
  'PersonInImage',
  'Keywords',
];

/** What an image says of itself: place, author, caption. The picture is not read: an engine for that would double the install. */
export async function readImage(bytes: Uint8Array, reading: Reading): Promise<void> {
  reading.miss('image_not_read');
  const { default: exifr } = await import('exifr');
  try {
    const found: Record<string, unknown> =
      (await exifr.parse(bytes.slice(), { gps: true, xmp: true, iptc: true, tiff: true, exif: true })) ?? {};
    const lines = TOLD.flatMap((name) => {
      const value = found[name];
      if (typeof value === 'string') return [value];
      return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
    });
    if (typeof found.latitude === 'number' && typeof found.longitude === 'number')
      lines.push(`GPS: ${found.latitude.toFixed(5)}, ${found.longitude.toFixed(5)}`);
    reading.add({ kind: 'image_data' }, lines.join('\n'));
  } catch {
    // Damaged data beside a picture says nothing more than that the picture was not read.
  }
}
