/** What a visitor may have left in this browser, and how it goes. What scripts may not reach the server's answer clears. */

export async function forgetTraces(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  window.name = '';
  window.speechSynthesis?.cancel();
  expireCookies();
  // One that fails keeps the others from nothing.
  await Promise.allSettled([forgetDatabases(), forgetCaches(), forgetWorkers(), forgetClipboard()]);
}

function expireCookies(): void {
  for (const cookie of document.cookie.split(';')) {
    document.cookie = `${cookie.split('=')[0].trim()}=; path=/; max-age=0`;
  }
}

async function forgetDatabases(): Promise<void> {
  const databases = await indexedDB.databases();
  await Promise.allSettled(databases.map(({ name }) => forgetDatabase(name ?? '')));
}

/** One that is still in use goes as soon as this page does. */
function forgetDatabase(name: string): Promise<void> {
  return new Promise((done) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
}

async function forgetCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function forgetWorkers(): Promise<void> {
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
}

async function forgetClipboard(): Promise<void> {
  await navigator.clipboard.writeText('');
}
