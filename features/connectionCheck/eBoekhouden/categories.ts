/** VAT is booked on these accounts, by mutations on others. */
export const VAT_CATEGORIES = ['AF', 'AF6', 'AF19', 'AFOVERIG', 'BTWRC', 'VOOR'];

/** The documented categories of ledger accounts (docs/services/e-boekhouden.md 4.3). */
export const CATEGORIES = ['BAL', 'VW', 'FIN', 'DEB', 'CRED', ...VAT_CATEGORIES];
