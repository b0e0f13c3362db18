export { countLine } from './count-line';
export { csvOf } from './csv';
export { figuresOf } from './figures';
export { monthName, type Names, namesOf } from './names';
export { MOST_FIGURES_BYTES, readFigures } from './read-figures';
export { LEAST, type Report, type ReportRow, reportOf, shownSum } from './report';
export { type Ending, reportSentences, sumText } from './sentences';
