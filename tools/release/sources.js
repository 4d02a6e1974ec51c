/** The folders of TypeScript that the package is made of, from the lowest floor up: see docs/architecture.md. */
module.exports = ['base', 'services', 'features', 'nodes', 'credentials'];
