export { emptyJournal } from './emptyJournal';
export { journalText } from './journalText';
export { unknownRun } from './unknownRun';
