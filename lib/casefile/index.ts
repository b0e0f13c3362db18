export { CASE_FILE_DOCUMENTS } from './documents';
export { caseFileValues, fillDocument } from './fill';
export { CASE_FILE_SLOTS, type CaseFileLanguage, type CaseFileValues } from './slots';
