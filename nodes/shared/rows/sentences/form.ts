import type { FindingFacts } from '../findings/finding';
import type { Sentence } from './sentence';

/** What is said otherwise to who filled in a form, and has no settings. */
export type FormSentences = {
	readonly [Code in keyof FindingFacts]?: Partial<Sentence<FindingFacts[Code] & { preview: boolean }>>;
};
