export type { Editor, MarkRange, Reading } from './editor';
export { applyEdits, sameText } from './edits';
export { createMarks, type Mark, type Marks, type Severity } from './marks';
export { editableOf, openEditor } from './open-editor';
