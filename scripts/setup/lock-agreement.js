/**
 * What `npm install` changed in a lock file that matters. Builds of optional packages for other platforms come and go
 * with what the registry serves that day: those may be added or dropped. Where a package is fetched from is the registry's
 * matter too: its version and the hash of its content are ours. Anything else may not change.
 * @param {string} before text of the lock file that is committed
 * @param {string} after text of the lock file as npm left it
 * @returns {string[]} the entries that disagree; empty when the lock holds
 */
export function lockDisagreements(before, after) {
  const committed = JSON.parse(before).packages ?? {};
  const installed = JSON.parse(after).packages ?? {};
  const paths = new Set([...Object.keys(committed), ...Object.keys(installed)]);
  return [...paths].filter((path) => {
    const [was, is] = [committed[path], installed[path]];
    if (was === undefined || is === undefined) return (was ?? is).optional !== true;
    return JSON.stringify(withoutAddress(was)) !== JSON.stringify(withoutAddress(is));
  });
}

const withoutAddress = ({ resolved: _address, ...entry }) => entry;
