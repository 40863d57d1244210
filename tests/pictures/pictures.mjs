// npm run pictures: the pictures of the stores and the README, from the real extension, into docs/pictures.
import 'temporal-polyfill/global';
import { load } from '../run/load.mjs';

const { takePictures } = await load('../pictures/take-pictures.ts');
await takePictures((line) => console.log(line));
