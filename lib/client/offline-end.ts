/** Takes the place of the worker where the paper keeps nothing for its readers: removes what an earlier one has kept, and itself. */

const root = new URL('./', location.href).href;

addEventListener('install', () => {
  void caches
    .keys()
    .then((names) => names.filter((name) => name.endsWith(` ${root}`)).map((name) => caches.delete(name)));
  const scope: object = globalThis;
  if ('registration' in scope && scope.registration instanceof ServiceWorkerRegistration)
    void scope.registration.unregister();
});
