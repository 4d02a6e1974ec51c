/** What stands above and below the checks. */
export const checksHead = `# What is not known, and what asks it

For anyone who connects an account for the first time, or changes this package: what could nobody here find out, what does the
package do until it is known, and which check asks it? Nobody who builds this can reach the services.

Import \`workflows/connection-check.json\` (_Aansluitcheck_), choose your credentials, and start it by hand. Each check is a row:
as expected, otherwise, or nothing in the account shows it. It only reads: its sender refuses everything that is not known to read,
and a test holds each call against a list. Its page ends with a block for the makers that has names of checks, outcomes and shapes
only; paste it into an issue. \`npm run docs\` makes this page of the checks.
`;

/** What no check can ask, and why. */
export const unasked = `## What no check asks

- **A closed period over SOAP** has no documented code or words: only a booking is refused. It is recognised by words (_periode_,
  _boekjaar_, _afgesloten_). Other words make the row \`failed\` or \`blocked\`; either way nothing is booked for that date.
- **Whether the 5,000 calls a month count by login or by administration**: nothing tells how many are left. A run that meets the
  limit stops calling, keeps what it wrote, and says so.
- **Whether a new customer price replaces the old one, and whether fields that are left out are cleared** (OutSmart): only a write
  shows it. Prices are read back, and records are always sent whole.
- **Whether the debtors account may be left out of an invoice over REST**: only an invoice shows it. See \`debtorAccount\`.
- **Whether ids rise over REST**, by which new records come first in turns: an account shows only ids that exist. If not, a new
  record waits for its turn, 26 hours at most.
- **Which of _Bedrijfs id_ and _Token_ is which token**: \`fieldServiceLogin\` says which of the two is refused.
- **n8n**: triggers were polled by a real n8n against the sandbox only; n8n 3 could not be run.
`;
