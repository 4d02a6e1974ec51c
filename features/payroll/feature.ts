import { recordsIn } from '../../base/values/records';
import type { Feature } from '../../base/words/features';
import { writtenFor } from '../../base/words/headline';
import { pageWords } from '../../base/words/page';
import type { Row } from '../../base/words/row';
import { choicesOf } from './answers';
import { inForm } from './messages/inForm';
import { payrollSection } from './section';
import { shown } from './settings';

const isJournal = ({ resource }: Row) => resource === 'payrollJournal';
const isAboutDecisions = (row: Row) => isJournal(row) && row.key === 'decisions';

export const payrollFeature: Feature = {
	settings: shown,
	kinds: {
		payrollJournal: {
			noun: [
				['payroll journal', 'payroll journals'],
				['loonjournaalpost', 'loonjournaalposten'],
			],
		},
	},
	section: payrollSection,
	inForm,
	choicesOf,
	isRemark: isAboutDecisions,
	nameOf: (row) => (isAboutDecisions(row) ? shown.decisions : undefined),
	stateOf(row, language) {
		if (isAboutDecisions(row)) return '';
		const isLeft = isJournal(row) && row.action === 'blocked' && writtenFor(row) !== 'perhaps';
		return isLeft ? pageWords[language].left : undefined;
	},
	/** However the row ended: one that failed afterwards was written all the same. */
	written({ left, entries }) {
		if (recordsIn(left).some(({ why }) => why === 'perhapsBooked')) return 'perhaps';
		return recordsIn(entries).length > 0 ? 'certainly' : undefined;
	},
};
