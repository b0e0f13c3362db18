export { csvOf } from './csv';
export { figuresOf } from './figures';
export { happeningOf, standingFor, type Told } from './happening';
export { MOST_FIGURES_BYTES, readFigures } from './read-figures';
export { LEAST, type Report, type ReportRefusal, type ReportRow, reportOf, shownSum } from './report';
