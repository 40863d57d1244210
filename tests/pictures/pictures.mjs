// npm run pictures: the pictures of the stores and the README, from the real extension, into docs/pictures; or those
// that are named (npm run pictures -- today).
import 'temporal-polyfill/global';
import { load } from '../run/load.mjs';

const { takePictures } = await load('../pictures/take-pictures.ts');
await takePictures(process.argv.slice(2), (line) => console.log(line));
