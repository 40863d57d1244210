import { testKills } from './test-kills';

/** FIFTEEN_KILLS=50 for the long run. */
const kills = Number(process.env.FIFTEEN_KILLS ?? 2);

testKills('chromium', kills);
testKills('firefox', Math.ceil(kills / 4));
