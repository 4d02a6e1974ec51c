/** How many of a list come at once, as far as that is known (docs/services/e-boekhouden.md 3.1). */

/** Never more mutations than these, and which of them is not certain. */
export const MUTATION_CAP = 500;

/** Relations and products. */
export const LIST_CAP = 2000;

/** Of invoices no cap is known: lengths at which their list may have been cut off are the caps of the others. */
export const INVOICE_CAPS: ReadonlySet<number> = new Set([MUTATION_CAP, LIST_CAP]);
