/**
 * A person agrees before anything is written. A preview shows the plan and its fingerprint (`signOffPlan.ts`); a later
 * execution writes only what has that fingerprint. A form shows the plan too, and books the part that was shown
 * (`shownPlan.ts`). `page.ts` is the page of the question, with its words in `words.ts`.
 */
export { previewOf } from './signOffPlan';
