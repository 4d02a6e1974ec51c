export const rowsHead = `# What a row means

For anyone who reads a log or routes on its codes: what does a row mean, and what do you do? A log in Dutch says the same in Dutch.

_Verslag_ (its tab _HTML_) shows a run as a page: its result, what you must do first, each booking with its lines and totals, each
invoice, what changed. For workflows and spreadsheets there is _Log_: one \`message\`, such as \`4 relations synchronized 1 materials synchronized\`, and \`rows\`, one for each decision. Its choice _Output_ gives one flat item per decision (_One Row per Record_) or per
booking line (_One Row per Booking Line_) instead. Amounts are decimal text, dates \`yyyy-MM-dd\`. Relations, materials and hour types without a difference are counted, not listed.

## Actions

| \`action\`    | it means                                                                                                                                                                   | what to do                                                                                                      |
| ----------- | -------------------------------------------------------------------------------------------------------------------------------------------------------------------------- | --------------------------------------------------------------------------------------------------------------- |
| \`booked\`    | a payroll journal was booked; \`entries\` shows each memorial entry                                                                                                          | nothing                                                                                                         |
| \`corrected\` | the difference between payroll and books was booked; \`bookedBefore\` has what was there                                                                                     | nothing                                                                                                         |
| \`created\`   | an invoice, relation, material or hour type is new                                                                                                                         | nothing                                                                                                         |
| \`updated\`   | a relation, material or hour type was changed; \`reason\` names the fields                                                                                                   | nothing                                                                                                         |
| \`unchanged\` | both sides are equal, or the work order was invoiced before                                                                                                                | nothing                                                                                                         |
| \`closed\`    | the period is closed, in e-Boekhouden or by _Closed Until_; \`unwritten\` has the dates and amounts, and each open date of the run was booked                                | re-open the period, or what \`reason\` says; nothing when the whole run lies there, from before the first booking |
| \`skipped\`   | nothing to do yet, or a setting excludes it                                                                                                                                | nothing                                                                                                         |
| \`blocked\`   | doing it would be wrong: a ledger account is missing (all are named), a journal does not balance, somebody else booked it, a work order has no lines, a setting is invalid | what \`reason\` says; a work order may have the error status: correct it and set its status back                  |
| \`failed\`    | a service or the network failed; \`reason\` says what is known                                                                                                               | mostly nothing: the next run looks first and goes on                                                            |

In a preview the first four are \`wouldBeBooked\`, \`wouldBeCorrected\`, \`wouldBeCreated\` and \`wouldBeUpdated\`, so that no condition on
what was done lets it through.

When a payroll or invoice row is \`blocked\`, anything \`failed\`, or a \`closed\` row leaves money out of books that have the rest of the
run, the execution ends as failed after everything else was done, so that the workflow's _Error workflow_ can tell you. A
relation or product that cannot be sent only counts ("2 need attention").

## Codes

Route on the \`code\` of a row: it is the same in both languages and never changes. Whether it was done or would
be, is \`preview\`; whether somebody has to do something, is \`attention\`. Beside them stand the facts: numbers,
dates, accounts, amounts. Below is each code that has an advice, with the text of a row for an example; the others by name.

A row may add sentences of other codes: \`findings\` has each, in the order of the text. A work order that waits has \`workOrderWaits\`,
and why is the second. What a service refused is \`problem.code\`; what is wrong with an order, a table or a setting is in
\`faults\`. The flat items have none of these three: to route on them, take _Log_ and split its \`rows\` (_Split Out_). The text about a call begins with the service, and ends with the call and the service's answer: \`e-Boekhouden:
the period is closed (AddMutatie): MUT_005: Deze periode is afgesloten.\` \`npm run docs\` makes this list from the sentences themselves.
`;
