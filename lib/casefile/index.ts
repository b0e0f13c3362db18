export { CASE_FILE_DOCUMENTS, type CaseFileDocument, type CaseFileDocumentId } from './documents';
export { caseFileValues, fillDocument } from './fill';
export { CASE_FILE_SLOTS, type CaseFileLanguage, type CaseFileSlot, type CaseFileValues } from './slots';
