import { writeFound } from './write-found.ts';

console.log(await writeFound());
