// npm run bench [-- name …]: all that has to be fast, most of it beside a floor that is measured in the same run. Each is a
// file of its own that prints what it measured, and sets the exit code where a budget isn't kept. Wants a calm machine.
const all = ['read-profile', 'review', 'store', 'first-paint', 'popup-paint', 'page-load', 'import'];

const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : all) {
  console.log(`\n# ${name}`);
  await import(`./${name}.bench.mjs`);
}
