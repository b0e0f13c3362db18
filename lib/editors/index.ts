export type { Editor } from './editor';
export { readable, sameText } from './edits';
export { createMarks, type Mark, type Severity } from './marks';
export { editableOf, openEditor } from './open-editor';
