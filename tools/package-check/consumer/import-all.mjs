// Runs in a project that has our packages installed: imports every entry point that is named on the command line.
for (const entry of process.argv.slice(2)) {
  const names = Object.keys(await import(entry));
  if (names.length === 0) throw new Error(`${entry} exports nothing`);
}
