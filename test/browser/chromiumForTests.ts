import { existsSync } from 'node:fs';

const INSTALLED = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const REMEDY = 'Install Chromium (Debian: apt-get install chromium), or set CHROMIUM_PATH.';

/** Path of the Chromium of this machine; null, said loudly, where there is none. Under `CI=true` there must be one. */
export function findChromium(): string | null {
  const found = INSTALLED.find((path) => path && existsSync(path));
  if (found) return found;
  if (process.env.CI === 'true') throw new Error(`The browser tests cannot run: no Chromium was found. ${REMEDY}`);
  process.stderr.write(`\n*** The browser tests were NOT run: no Chromium was found. ${REMEDY} ***\n\n`);
  return null;
}
