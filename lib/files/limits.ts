/** Bytes of a file, and of all that is unpacked from one, at most. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;
export const MAX_UNPACKED_BYTES = 250 * 1024 * 1024;
/** Unpacked bytes for each packed one, from which an archive is taken for a bomb. Office files of one repeated cell reach 200. */
export const MAX_RATIO = 1_000;
/** Files in an archive, and archives inside archives, that are opened. */
export const MAX_MEMBERS = 2_000;
export const MAX_DEPTH = 3;
/** UTF-16 code units of text that are kept of one file. */
export const MAX_TEXT = 20_000_000;
/** Pages of a PDF that are read. */
export const MAX_PAGES = 3_000;
