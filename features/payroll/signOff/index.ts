/**
 * A person agrees before anything is written: a reviewer who is asked (`signOffPlan.ts`), or the reader of a form who answers its
 * questions (`shownPlan.ts`). Both see the plan of a company with its fingerprint (`print.ts`); only what has it is written. `page.ts` is the page of the question, with its words in `words.ts`.
 */
export { toApprove } from './signOffPlan';
