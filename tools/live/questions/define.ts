import type { BooksPlace } from '../booksPlace';
import type { NmbrsPlace } from '../nmbrsPlace';
import type { OutSmartPlace } from '../outSmartPlace';
import type { Asked, Question } from '../question';

/** What questions are written with. */
export { attempt, isProblem } from '../../../base/problems/problem';
export { addDays, today } from '../../../base/values/dates';
export { recordIn, recordsIn } from '../../../base/values/records';
export { shapeOf, word } from '../shape';
export { CODE_MARK, MARK } from '../names';
export { codeOf, found, NotAsked, notKnown, other, problemShape, sure } from '../question';

type Without<Place, Name extends Asked> = Omit<Question<Place, Name>, 'over'>;

/** A question to e-Boekhouden, over both protocols when it does not say which. */
export const ofBooks = <Name extends Asked>(
	question: Without<BooksPlace, Name> & { over?: readonly ('REST' | 'SOAP')[] },
): Question<BooksPlace, Name> => ({ over: ['SOAP', 'REST'], ...question });

export const ofNmbrs = <Name extends Asked>(
	question: Without<NmbrsPlace, Name>,
): Question<NmbrsPlace, Name> => ({ ...question, over: ['Nmbrs'] });

export const ofOutSmart = <Name extends Asked>(
	question: Without<OutSmartPlace, Name>,
): Question<OutSmartPlace, Name> => ({ ...question, over: ['OutSmart'] });
