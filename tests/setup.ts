// Node 20 has no Temporal; the browsers that the extension supports have.
import 'temporal-polyfill/global';
