/**
 * Replaces the service worker when offline reading is turned off: deletes what the earlier worker stored, then
 * unregisters itself.
 */

const root = new URL('./', location.href).href;

addEventListener('install', () => {
  void caches
    .keys()
    .then((names) => names.filter((name) => name.endsWith(` ${root}`)).map((name) => caches.delete(name)));
  const scope: object = globalThis;
  if ('registration' in scope && scope.registration instanceof ServiceWorkerRegistration)
    void scope.registration.unregister();
});
